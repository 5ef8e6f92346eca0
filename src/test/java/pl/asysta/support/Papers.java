package pl.asysta.support;

import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import pl.asysta.cases.CaseId;
import pl.asysta.request.RequestId;

/** The forms of every paper as a careful worker fills them in. */
@Lazy
public class Papers {
    private final Centre centre;

    Papers(Centre centre) {
        this.centre = centre;
    }

    /** The centre's own information about a mother and her child in the first district, five days old. */
    public Form referral() {
        return Form.empty()
                .with("token", UUID.randomUUID())
                .with("_urgent", "on") // the unmarked box, as th:field sends it
                .with("receivedOn", centre.typed(-5))
                .with("receivedTime", "10:30")
                .with("channel", "PHONE")
                .with("source", "OWN_INFORMATION")
                .with("reporter", "")
                .with("person", "")
                .with("_nameWithheld", "on")
                .with("letterNumber", "")
                .with("letterDatedOn", "")
                .with("description", "Chłopiec trzeci tydzień nie chodzi do szkoły.")
                .with("label", "Kowalskich")
                .with("street", "ul. Lipowa")
                .with("house", "8")
                .with("flat", "2")
                .with("postcode", "00-950")
                .with("locality", "Zalesie")
                .with("district", Centre.FIRST_DISTRICT)
                .with("members[0].firstName", "Anna")
                .with("members[0].lastName", "Kowalska")
                .with("members[0].kinship", "MOTHER")
                .with("members[0].birthDate", "12.03.1990")
                .with("members[0].pesel", "")
                .with("members[1].firstName", "Jaś")
                .with("members[1].lastName", "Kowalski")
                .with("members[1].kinship", "CHILD")
                .with("members[1].birthDate", "2.5.2018")
                .with("members[1].pesel", "")
                .with("members[0].same", "OTHER") // tests take in this family more than once
                .with("members[0].somebodyElse", "Inna rodzina o tym samym nazwisku.")
                .with("members[1].same", "OTHER")
                .with("members[1].somebodyElse", "Inna rodzina o tym samym nazwisku.");
    }

    /** The interview that Jan held at home two days ago, not saved before. */
    public Form interview() {
        return Form.empty()
                .with("version", -1)
                .with("orderedOn", centre.typed(-4))
                .with("heldOn", centre.typed(-2))
                .with("conductedBy", Colleague.JAN.id())
                .with("place", "HOME")
                .with("present", "mama, Jaś")
                .with("parts", "I")
                .with("medium", "PAPER")
                .with("keptAt", "Teczka 12, szafa 3")
                .with("persons", "Mama i syn.")
                .with("summary", "Mama sama wychowuje syna.")
                .with("needs", "Spokojne poranki.")
                .with("ownWords", "„Chcemy, żeby Jaś wrócił do szkoły.”")
                .with("strengths", "Babcia pomaga.")
                .with("conclusions", "Pomoże asystent.")
                .with("aidPlan", "Rozmowa w szkole w tym tygodniu.");
    }

    /** The analysis of the family that was reported last. */
    public Form analysis() {
        return analysis(reportedLast());
    }

    /** The analysis of a family, each of its children with a text, which says that an assistant is needed. */
    public Form analysis(CaseId family) {
        var form = Form.empty()
                .with("version", -1)
                .with("causeKinds", "ILLNESS")
                .with("causes", "Choroba mamy.")
                .with("areas", "SCHOOLING")
                .with("areaTexts[SCHOOLING]", "Nieobecności w szkole.")
                .with("problems", "Choroba i szkoła.")
                .with("resources", "Babcia i sąsiadka.")
                .with("helpSoFar", "Zasiłek celowy.")
                .with("children", "Są blisko ze sobą.")
                .with("offerToldOn", centre.typed(-2))
                .with("offerToldBy", Colleague.JAN.id())
                .with("interest", "INTERESTED")
                .with("interestWords", "„Chętnie.”")
                .with("assistantNeeded", "true")
                .with("reasons", "Rodzina chce zmiany.")
                .with("purposes", "PARENTING_SKILLS")
                .with("scope", "Poranki i szkoła.")
                .with("otherHelp", "");
        for (var child : children(family)) {
            form = form.with("childTexts[" + child + "]", "Jaś ma zaległości.");
        }
        return form;
    }

    /** The analysis that proposes other help and ends the case. */
    public Form analysisSayingNo(CaseId family) {
        return analysis(family).with("assistantNeeded", "false").with("otherHelp", "Poradnia i świetlica.");
    }

    /** The family's first risk list with every factor at level 1. */
    public Form riskList() {
        var form = Form.empty().with("version", -1).with("number", 1).with("catalogueVersion", 1);
        for (var code : factors()) {
            form = form.with("levels[" + code + "]", 1);
        }
        return form;
    }

    /** The consent to take part that the mother signed at home yesterday. */
    public Form consent(CaseId family) {
        return Form.empty()
                .with("persons", person(family, "Anna"))
                .with("signedOn", centre.typed(-1))
                .with("place", "w domu rodziny")
                .with("privacyNoticeOn", centre.typed(-2))
                .with("words", "")
                .with("scan", "EZD.15.2026");
    }

    /** The joint first visit, held today by Jan and the assistant. */
    public Form jointVisit() {
        return Form.empty()
                .with("day", centre.typed(0))
                .with("hour", "9:30")
                .with("minutes", "60")
                .with("place", "HOME")
                .with("socialWorker", Colleague.JAN.id().toString())
                .with("note", "Pani Anna boi się, że straci dzieci. Ustaliliśmy, że asystent przyjdzie w czwartki.");
    }

    /** The joint first visit, agreed for tomorrow. */
    public Form jointVisitAgreed() {
        return Form.empty()
                .with("day", centre.typed(1))
                .with("hour", "9:30")
                .with("place", "HOME")
                .with("socialWorker", Colleague.JAN.id().toString());
    }

    /** The consent to work with the assistant that she signed today, the rules discussed. */
    public Form cooperation(CaseId family) {
        return consent(family).with("signedOn", centre.typed(0)).with("rulesDiscussed", "true");
    }

    /** Her refusal or withdrawal of today, which gives no reason. */
    public Form refusal(CaseId family) {
        return Form.empty()
                .with("persons", person(family, "Anna"))
                .with("signedOn", centre.typed(0))
                .with("place", "")
                .with("words", "„Na razie damy sobie radę.”")
                .with("scan", "");
    }

    /** The request, in the version that waits to be completed or as a new one. */
    public Form request(CaseId family) {
        return courtRequest()
                .with(
                        "version",
                        centre.owner()
                                .sql(
                                        "select coalesce(max(version), -1) from assignment_request where case_id = ? and status = 'RETURNED'")
                                .param(family.id())
                                .query(Long.class)
                                .single());
    }

    /** A new request for a family that a court has obliged. */
    public Form courtRequest() {
        return Form.empty()
                .with("version", -1)
                .with("justification", "Mama prosi o pomoc.")
                .with("expectations", "„Żeby poranki były spokojne.”")
                .with("scope", "Poranki i szkoła.");
    }

    /** The referral of a family that a court has obliged. */
    public Form courtReferral() {
        return referral().with("source", "COURT").with("channel", "LETTER").with("reporter", "Sąd Rejonowy w Zalesiu");
    }

    /** The order of ten days ago, with two reports that the court wants. */
    public Form courtOrder() {
        return Form.empty()
                .with("version", -1)
                .with("court", "Sąd Rejonowy w Zalesiu")
                .with("division", "III Wydział Rodzinny i Nieletnich")
                .with("fileNumber", "III Nsm 12/26")
                .with("orderedOn", centre.typed(-10))
                .with("obligations", "Praca z asystentem rodziny\r\ni realizowanie planu pracy.")
                .with("reports[0].dueOn", centre.typed(20))
                .with("reports[0].sentOn", "")
                .with("reports[1].dueOn", centre.typed(110))
                .with("reports[1].sentOn", "")
                .with("officer", "Maria Kuratorska")
                .with("officerContact", "tel. 41 000 00 00")
                .with("scan", "EZD.12.2026");
    }

    /** The referral of a mother who asks for support "Za życiem". */
    public Form forLifeReferral() {
        return referral().with("source", "FOR_LIFE_APPLICANT").with("channel", "IN_PERSON");
    }

    /** Her own request with a document of her pregnancy, received three days ago. */
    public Form forLife(CaseId family) {
        return Form.empty()
                .with("version", -1)
                .with("applicant", person(family, "Anna"))
                .with("receivedOn", centre.typed(-3))
                .with("submittedAs", "PAPER")
                .with("signedOn", centre.typed(-4))
                .with("evidence", "PREGNANCY_DOCUMENT")
                .with("evidenceOn", "")
                .with("doctor", "")
                .with("speciality", "")
                .with("entitlement", "COMPLICATED_PREGNANCY")
                .with("fields", "PSYCHOLOGICAL")
                .with("scope", "Pomoc w załatwieniu rehabilitacji.")
                .with("dataProcessingOn", centre.typed(-4))
                .with("informationOn", centre.typed(-4))
                .with("familyConsentOn", "");
    }

    /** The same with a certificate of a neonatologist. */
    public Form forLifeWithCertificate(CaseId family) {
        return forLife(family)
                .with("evidence", "MEDICAL_CERTIFICATE")
                .with("evidenceOn", centre.typed(-20))
                .with("doctor", "dr Adam Lekarski")
                .with("speciality", "NEONATOLOGY");
    }

    /** The referral of a facility that a mother of 17 leaves. */
    public Form facilityReferral() {
        return referral()
                .with("source", "FACILITY")
                .with("channel", "LETTER")
                .with("reporter", "MOW w Zalesiu")
                .with("members[0].birthDate", typedBirthDate(17))
                .with("members[1].birthDate", centre.typed(-90));
    }

    /** She leaves in thirty days. */
    public Form facilityNotice(CaseId family) {
        return Form.empty()
                .with("version", -1)
                .with("facility", "EDUCATION_CENTRE")
                .with("leavesOn", centre.typed(30))
                .with("parent", person(family, "Anna"));
    }

    private String typedBirthDate(int years) {
        var born = centre.today().minusYears(years);
        return "%02d.%02d.%04d".formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear());
    }

    public Form assign(RequestId request, Colleague assistant) {
        return Form.empty()
                .with("version", version(request))
                .with("decision", "ASSIGN")
                .with("assistant", assistant.id().id())
                .with("goal", "PREVENT_SEPARATION")
                .with("from", centre.typed(0))
                .with("plannedEnd", "")
                .with("hints", "Zacznij od szkoły.");
    }

    public Form sendBack(RequestId request) {
        return Form.empty()
                .with("version", version(request))
                .with("decision", "RETURN")
                .with("comment", "Proszę dopisać, co z przedszkolem.");
    }

    public Form refuse(RequestId request) {
        return Form.empty()
                .with("version", version(request))
                .with("decision", "REFUSE")
                .with("reason", "Rodzina ma już wsparcie kuratora.");
    }

    /** The person of this first name in this family. */
    public UUID person(CaseId family, String firstName) {
        return centre.owner()
                .sql("""
                        select p.id from person p join family_member m on m.person_id = p.id
                         where m.case_id = ? and p.first_name = ?""")
                .params(family.id(), firstName)
                .query(UUID.class)
                .single();
    }

    private java.util.List<UUID> children(CaseId family) {
        return centre.owner()
                .sql("select person_id from family_member where case_id = ? and kinship = 'CHILD' order by position")
                .param(family.id())
                .query(UUID.class)
                .list();
    }

    private CaseId reportedLast() {
        return new CaseId(centre.owner()
                .sql("select id from family_case order by opened_at desc, number desc limit 1")
                .query(UUID.class)
                .single());
    }

    public long version(RequestId request) {
        return centre.owner()
                .sql("select version from assignment_request where id = ?")
                .param(request.id())
                .query(Long.class)
                .single();
    }

    public java.util.List<String> factors() {
        return centre.owner()
                .sql("select code from risk_factor where catalogue_version = 1 order by position")
                .query(String.class)
                .list();
    }
}
