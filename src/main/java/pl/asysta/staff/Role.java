package pl.asysta.staff;

/** What a worker does in the centre. Each worker has one role. */
public enum Role {
    /** Takes in families, interviews them, requests an assistant. */
    SOCIAL_WORKER(true),
    /** Decides requests and assigns assistants. */
    DIRECTOR(true),
    /** Does what the director does. */
    DEPUTY_DIRECTOR(true),
    /** Leads the team of assistants. */
    COORDINATOR(true),
    /** Works with families. */
    FAMILY_ASSISTANT(true),
    /** Keeps accounts and sees no family. */
    ADMINISTRATOR(false);

    private final boolean seesFamilies;

    Role(boolean seesFamilies) {
        this.seesFamilies = seesFamilies;
    }

    /** Whether there is any family this role may see. */
    public boolean seesFamilies() {
        return seesFamilies;
    }

    /** Whether this role may see every family of the centre. */
    public boolean seesAllFamilies() {
        return this == DIRECTOR || this == DEPUTY_DIRECTOR || this == COORDINATOR;
    }

    /** Whether this role takes in families and interviews them (§ 2 of the regulation of 8 April 2021). */
    public boolean conductsInterviews() {
        return this == SOCIAL_WORKER;
    }

    /** Whether this role reads the register of referrals; an assistant meets a referral in the file of her family. */
    public boolean readsReferrals() {
        return seesFamilies && this != FAMILY_ASSISTANT;
    }

    /** Whether this role goes to the families it works with, and brings what they sign. */
    public boolean goesToFamilies() {
        return this == SOCIAL_WORKER || this == FAMILY_ASSISTANT;
    }

    /** Whether this role keeps the accounts, districts and absences of everybody. */
    public boolean keepsAccounts() {
        return this == ADMINISTRATOR;
    }

    /** Whether this role keeps the persons of a family: who belongs to it, how they are related, who is placed. */
    public boolean keepsPersons() {
        return this == SOCIAL_WORKER || this == FAMILY_ASSISTANT;
    }

    /** Whether this role reads the personnel files of the centre's workers. */
    public boolean readsPersonnelFiles() {
        return decidesRequests() || this == ADMINISTRATOR;
    }

    /** Whether this role leads the assistants: sees their caseloads and records who stands in for whom. */
    public boolean leadsAssistants() {
        return seesAllFamilies();
    }

    /** Whether visits with families are in a calendar of this role: her own, or those of the assistants whom it leads. */
    public boolean hasCalendar() {
        return this == FAMILY_ASSISTANT || leadsAssistants();
    }

    /** Whether this role says which families are restricted, and sees them itself. */
    public boolean restrictsFamilies() {
        return decidesRequests();
    }

    /** Whether this role may open a family in an emergency that is not its own. */
    public boolean opensInEmergency() {
        return goesToFamilies();
    }

    /** Whether this role decides requests. */
    public boolean decidesRequests() {
        return this == DIRECTOR || this == DEPUTY_DIRECTOR;
    }
}
