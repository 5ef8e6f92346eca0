package pl.asysta.help;

import static pl.asysta.help.HelpChapter.ADMINISTRATION;
import static pl.asysta.help.HelpChapter.CENTRE;
import static pl.asysta.help.HelpChapter.DECISION;
import static pl.asysta.help.HelpChapter.EVERY_DAY;
import static pl.asysta.help.HelpChapter.FAMILY;
import static pl.asysta.help.HelpChapter.WORK;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one page, or a few that belong together, is for. The texts are under {@code help.<topic>} in help.properties; the
 * pages are routes in which a part in braces is a star or its choice of words, and two stars stand for everything below.
 */
public enum HelpTopic {
    /** What waits for the reader when she comes in. */
    DESK(EVERY_DAY, "/"),
    /** Everything that is due. */
    TIMETABLE(EVERY_DAY, "/deadlines"),
    /** Agreed visits, prints of the day and of the month, the feed. */
    VISITS(EVERY_DAY, "/calendar/**"),
    /** Reminders by e-mail. */
    REMINDERS(EVERY_DAY, "/reminders"),
    /** Looking for anything. */
    SEARCH(EVERY_DAY, "/search"),
    /** Where the terms come from. */
    RULES(EVERY_DAY, "/rules"),
    /** Signing in and passwords. */
    SIGN_IN(EVERY_DAY, "/login", "/setup/*", "/password/*", "/sign-in/**", "/webauthn/register"),
    /** These pages and what is new. */
    HELP(EVERY_DAY, "/help/**", "/news", "/accessibility"),

    /** Referrals, the reply to whoever wrote, handing over. */
    REFERRALS(FAMILY, "/referrals/**", "/cases/*/referral/**", "/cases/*/reply/**"),
    /** The register of families. */
    REGISTER(FAMILY, "/cases"),
    /** The file of a family and its way. */
    FAMILY_FILE(FAMILY, "/cases/*", "/cases/*/pathway/*"),
    /** Who belongs to the family. */
    PERSONS(FAMILY, "/cases/*/persons/**", "/cases/*/relations/**", "/cases/*/genogram"),
    /** The environmental interview. */
    INTERVIEW(FAMILY, "/cases/*/interview/**", "/cases/*/interview|analysis/amendments/**"),
    /** The analysis of the situation. */
    ANALYSIS(FAMILY, "/cases/*/analysis/**"),
    /** The list of risks. */
    RISK_LIST(FAMILY, "/cases/*/risk-list/**"),
    /** What the family has signed. */
    CONSENTS(FAMILY, "/cases/*/consents/**"),
    /** Scans and files of a family. */
    ATTACHMENTS(FAMILY, "/cases/*/attachments/**"),
    /** A request for an assistant. */
    REQUEST(FAMILY, "/cases/*/request"),
    /** Orders of a court and notices to it. */
    COURT(FAMILY, "/cases/*/court-order", "/cases/*/court-notice/**"),
    /** The programme of this name. */
    FOR_LIFE(FAMILY, "/cases/*/for-life"),
    /** A facility tells of a minor parent. */
    FACILITY(FAMILY, "/cases/*/facility-notice"),
    /** Who may open a family that is not hers, and who may not. */
    PROTECTION(FAMILY, "/emergency/**", "/cases/*/restriction/**"),
    /** What people are told about their data, and what they may ask for. */
    PRIVACY(FAMILY, "/privacy-notice/**", "/access-requests", "/cases/*/privacy/**"),
    /** Children whose situation is watched. */
    CHILDREN_AT_RISK(FAMILY, "/children-at-risk/**", "/cases/*/children-at-risk/**"),
    /** Notes between the workers of a family. */
    EXCHANGE(FAMILY, "/cases/*/exchange|director-talks/**"),

    /** Requests that wait and the decision. */
    DECISIONS(DECISION, "/requests/**"),
    /** How many families each assistant has. */
    CASELOADS(DECISION, "/caseloads/**", "/cases/*/difficulty"),
    /** Assignments of a family over time. */
    ASSIGNMENTS(DECISION, "/cases/*/assignments/**", "/cases/*/reassignment", "/cases/*/planned-end"),
    /** What the centre counts. */
    FIGURES(DECISION, "/delays", "/flow", "/children", "/children-seen"),

    /** Reading the papers, the first visit together, and when it does not come off. */
    START_OF_WORK(WORK, "/cases/*/cooperation/**", "/cases/*/obstacles/**"),
    /** The assistant's own diagnosis. */
    DIAGNOSIS(WORK, "/cases/*/diagnosis/**"),
    /** The plan of work. */
    PLAN(WORK, "/cases/*/plan/**"),
    /** Every meeting with the family. */
    WORK_CARD(WORK, "/cases/*/work-card/**"),
    /** Assessments of the family's situation. */
    ASSESSMENT(WORK, "/cases/*/assessments/**"),
    /** Danger to somebody of the family. */
    INTERVENTION(WORK, "/cases/*/interventions/**", "/cases/*/blue-card/**"),
    /** Institutions and the family's contacts there. */
    INSTITUTIONS(WORK, "/institutions/**", "/cases/*/institutions/**"),
    /** Group classes. */
    GROUPS(WORK, "/group-activities/**", "/cases/*/group-activities/**"),
    /** Quiet signals and talks about them. */
    SIGNALS(WORK, "/signals", "/cases/*/signals/**", "/talks/**"),
    /** The end of the work. */
    CLOSING(WORK, "/cases/*/closing/**"),
    /** After the work, and taking it up again. */
    MONITORING(WORK, "/cases/*/monitoring/**", "/cases/*/reopening"),

    /** Meetings of the family assistance team. */
    TEAM(CENTRE, "/team/**", "/cases/*/team"),
    /** Supervision and training. */
    DEVELOPMENT(CENTRE, "/development/**"),
    /** Telephones and personnel files. */
    STAFF(CENTRE, "/staff/**"),
    /** Who is away and who stands in. */
    ABSENCES(CENTRE, "/absences"),
    /** Who looked at what. */
    ACCESS_LOG(CENTRE, "/audit/**", "/cases/*/looks"),

    /** Accounts of the workers. */
    ACCOUNTS(ADMINISTRATION, "/accounts/**"),
    /** Which house belongs to whom. */
    DISTRICTS(ADMINISTRATION, "/districts/**"),
    /** The centre's practice and addresses of e-mail. */
    SETTINGS(ADMINISTRATION, "/settings/**"),
    /** How long papers are kept, and what becomes of them then. */
    RETENTION(ADMINISTRATION, "/settings/retention/**", "/disposal/**", "/cases/*/disposal"),
    /** The catalogue of risk factors. */
    RISK_CATALOGUE(ADMINISTRATION, "/risk-catalogues/**");

    private final HelpChapter chapter;
    private final List<String> pages;

    HelpTopic(HelpChapter chapter, String... pages) {
        this.chapter = chapter;
        this.pages = List.of(pages);
    }

    /** Where it stands in the contents. */
    public HelpChapter chapter() {
        return chapter;
    }

    /** The last part of its address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The topic of this address. */
    public static Optional<HelpTopic> ofCode(String code) {
        return Arrays.stream(values())
                .filter(topic -> topic.code().equals(code))
                .findFirst();
    }

    List<String> pages() {
        return pages;
    }
}
