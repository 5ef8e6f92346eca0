package pl.asysta.help;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.asysta.staff.Role;

/** Something that workers can do since a day. The words are under {@code news.<entry>}; newest last here, first on the page. */
public enum NewsEntry {
    /** From the referral to the decision. */
    PATH("2026-11-22", HelpTopic.FAMILY_FILE, Role::seesFamilies),
    /** Decisions within the cap. */
    CAP("2026-11-22", HelpTopic.DECISIONS, Role::decidesRequests),
    /** Nothing typed is lost. */
    DRAFTS("2026-11-24", HelpTopic.FAMILY_FILE, Role::seesFamilies),
    /** Five ways to an assistant. */
    WAYS("2026-11-24", HelpTopic.COURT, Role::seesFamilies),
    /** Persons once, genogram. */
    PERSONS("2026-11-24", HelpTopic.PERSONS, Role::seesFamilies),
    /** The register and its filters. */
    REGISTER("2026-11-24", HelpTopic.REGISTER, Role::seesFamilies),
    /** Terms that the centre sets itself, versions of the catalogue. */
    PRACTICE("2026-11-24", HelpTopic.SETTINGS, Role::keepsAccounts),
    /** The board of caseloads. */
    CASELOADS("2026-11-24", HelpTopic.CASELOADS, Role::leadsAssistants),
    /** Consents and the start of work. */
    START("2026-11-24", HelpTopic.START_OF_WORK, Role::seesFamilies),
    /** The work card. */
    WORK_CARD("2026-11-29", HelpTopic.WORK_CARD, Role::seesFamilies),
    /** Diagnosis and plan. */
    PLAN("2026-11-29", HelpTopic.PLAN, Role::seesFamilies),
    /** The calendar of visits and its feed. */
    VISITS("2026-11-29", HelpTopic.VISITS, Role::hasCalendar),
    /** Assessments that write their first draft. */
    ASSESSMENT("2026-11-29", HelpTopic.ASSESSMENT, Role::seesFamilies),
    /** Interventions and the blue card. */
    INTERVENTION("2026-11-29", HelpTopic.INTERVENTION, Role::seesFamilies),
    /** Institutions and groups. */
    INSTITUTIONS("2026-11-29", HelpTopic.INSTITUTIONS, Role::seesFamilies),
    /** Meetings of the team. */
    TEAM("2026-11-29", HelpTopic.TEAM, Role::seesFamilies),
    /** The end, monitoring, taking up again. */
    CLOSING("2026-11-29", HelpTopic.CLOSING, Role::seesFamilies),
    /** Quiet signals. */
    SIGNALS("2026-11-29", HelpTopic.SIGNALS, Role::seesFamilies),
    /** The timetable and explained terms. */
    TIMETABLE("2026-11-29", HelpTopic.TIMETABLE, Role::seesFamilies),
    /** Search in everything. */
    SEARCH("2026-11-29", HelpTopic.SEARCH, role -> true),
    /** A desk for each role. */
    DESKS("2026-11-29", HelpTopic.DESK, Role::seesFamilies),
    /** Reminders by e-mail. */
    REMINDERS("2026-11-29", HelpTopic.REMINDERS, Role::seesFamilies),
    /** Addresses and letters that came back. */
    ADDRESSES("2026-11-29", HelpTopic.SETTINGS, Role::keepsAccounts),
    /** This page and help. */
    HELP("2026-11-30", HelpTopic.HELP, role -> true),
    /** What may be opened in an emergency, and what is restricted. */
    PROTECTION("2026-11-30", HelpTopic.PROTECTION, Role::seesFamilies),
    /** Every look at a family is kept. */
    ACCESS_LOG("2026-11-30", HelpTopic.ACCESS_LOG, Role::seesFamilies),
    /** A second factor, keys, sessions. */
    SIGN_IN("2026-11-30", HelpTopic.SIGN_IN, role -> true),
    /** Accounts change and end. */
    ACCOUNTS("2026-11-30", HelpTopic.ACCOUNTS, Role::keepsAccounts),
    /** How long papers are kept, and their disposal. */
    RETENTION("2026-11-30", HelpTopic.RETENTION, role -> role.decidesRequests() || role.keepsAccounts()),
    /** Scans and files of a family. */
    ATTACHMENTS("2026-11-30", HelpTopic.ATTACHMENTS, Role::seesFamilies),
    /** What people are told about their data. */
    PRIVACY("2026-11-30", HelpTopic.PRIVACY, Role::seesFamilies),
    /** What is typed outlives a session, what is shown does not. */
    SESSION_END("2026-11-30", HelpTopic.SIGN_IN, role -> true);

    private final LocalDate since;
    private final HelpTopic more;
    private final Predicate<Role> reader;

    NewsEntry(String since, HelpTopic more, Predicate<Role> reader) {
        this.since = LocalDate.parse(since);
        this.more = more;
        this.reader = reader;
    }

    /** What concerns a role, newest first. */
    static List<NewsEntry> of(Role role) {
        return Arrays.stream(values())
                .filter(entry -> entry.reader.test(role))
                .sorted(Comparator.comparing(NewsEntry::since)
                        .thenComparing(Enum::ordinal)
                        .reversed())
                .toList();
    }

    /** The first day on which it could be done. */
    public LocalDate since() {
        return since;
    }

    /** Where more is said about it. */
    public HelpTopic more() {
        return more;
    }

    /** Its place among the addresses of the page. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isNewFor(@Nullable Integer alreadyRead) {
        return alreadyRead == null || ordinal() >= alreadyRead;
    }
}
