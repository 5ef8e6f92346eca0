package pl.asysta.search;

import java.util.function.Predicate;
import pl.asysta.staff.Role;

/** The pages that somebody may look for by name. Further words that lead to one are under {@code search.page.<page>}. */
public enum Page {
    /** What waits for the reader. */
    DESK("/", "layout.desk", Role::seesFamilies),
    /** The register of families. */
    FAMILIES("/cases", "layout.families", Role::seesFamilies),
    /** The register of referrals. */
    REFERRALS("/referrals", "layout.referrals", Role::readsReferrals),
    /** A new referral. */
    NEW_REFERRAL("/referrals/new", "layout.new-referral", Role::conductsInterviews),
    /** Requests for an assistant. */
    REQUESTS("/requests", "layout.requests", Role::decidesRequests),
    /** Everything that is due. */
    DEADLINES("/deadlines", "layout.calendar", Role::seesFamilies),
    /** Agreed visits. */
    VISITS("/calendar", "calendar.title", Role::hasCalendar),
    /** When each child was last seen. */
    CHILDREN_SEEN("/children-seen", "children-seen.title", Role::hasCalendar),
    /** How many families each assistant has. */
    CASELOADS("/caseloads", "caseloads.title", Role::leadsAssistants),
    /** Terms that were missed. */
    DELAYS("/delays", "delays.title", Role::leadsAssistants),
    /** The family assistance team. */
    TEAM("/team", "team.title", Role::seesFamilies),
    /** Groups for parents and children. */
    GROUPS("/group-activities", "group.title", Role::seesFamilies),
    /** The directory of institutions. */
    INSTITUTIONS("/institutions", "institution.directory", Role::seesFamilies),
    /** Rooms, telephones and duties. */
    STAFF("/staff", "directory.title", role -> true),
    /** Who is away, and for whom somebody stands in. */
    ABSENCES("/absences", "absences.title", role -> true),
    /** Where the terms come from. */
    RULES("/rules", "rules.title", role -> true),
    /** What each page is for. */
    HELP("/help", "help.contents", role -> true),
    /** What is new in Asysta. */
    NEWS("/news", "news.title", role -> true),
    /** Reminders by e-mail. */
    REMINDERS("/reminders", "reminders.title", Role::seesFamilies),
    /** Accounts of the workers. */
    ACCOUNTS("/accounts", "layout.accounts", Role::keepsAccounts),
    /** Which house belongs to whom. */
    DISTRICTS("/districts", "layout.districts", Role::keepsAccounts),
    /** The centre's practice. */
    SETTINGS("/settings", "layout.settings", Role::keepsAccounts),
    /** How long papers are kept. */
    RETENTION("/settings/retention", "retention.title", role -> role.keepsAccounts() || role.decidesRequests()),
    /** Lists of files that are disposed of. */
    DISPOSAL("/disposal", "disposal.title", role -> role.keepsAccounts() || role.decidesRequests());

    private final String address;
    private final String title;
    private final Predicate<Role> reader;

    Page(String address, String title, Predicate<Role> reader) {
        this.address = address;
        this.title = title;
        this.reader = reader;
    }

    /** Where it is. */
    public String address() {
        return address;
    }

    /** The key of its name in the messages. */
    public String title() {
        return title;
    }

    boolean isFor(Role role) {
        return reader.test(role);
    }
}
