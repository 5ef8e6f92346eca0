package pl.asysta.support;

import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import pl.asysta.cases.CaseId;
import pl.asysta.request.RequestId;

/** Families on their way, each brought there through the pages. */
@Lazy
public class Families {
    private final Browser browser;
    private final Papers papers;
    private final Centre centre;

    Families(Browser browser, Papers papers, Centre centre) {
        this.browser = browser;
        this.papers = papers;
        this.centre = centre;
    }

    public CaseId reported(Form referral) {
        var location = browser.done(Colleague.JAN, "/referrals", referral);
        return CaseId.of(location.replaceAll("/cases/(.{36}).*", "$1"));
    }

    /** A family of the first district. */
    public CaseId reported() {
        return reported(papers.referral());
    }

    /** That a court has obliged, with the order on file. */
    public CaseId obliged() {
        var family = reported(papers.courtReferral());
        browser.done(Colleague.JAN, "/cases/" + family + "/court-order", papers.courtOrder());
        return family;
    }

    /** That asks for support "Za życiem"; its request waits for the director. */
    public CaseId asking() {
        var family = reported(papers.forLifeReferral());
        browser.done(
                Colleague.JAN,
                "/cases/" + family + "/for-life",
                papers.forLife(family).complete());
        return family;
    }

    /** Of a minor parent who leaves a facility, with the notice on file. */
    public CaseId leavingFacility() {
        var family = reported(papers.facilityReferral());
        browser.done(Colleague.JAN, "/cases/" + family + "/facility-notice", papers.facilityNotice(family));
        return family;
    }

    public CaseId interviewed() {
        return interviewed(reported());
    }

    public CaseId interviewed(CaseId family) {
        browser.done(
                Colleague.JAN,
                "/cases/" + family + "/interview",
                papers.interview().complete());
        return family;
    }

    /** With interview, analysis and risk list. */
    public CaseId assessed() {
        return assessed(interviewed());
    }

    public CaseId assessed(CaseId family) {
        browser.done(
                Colleague.JAN,
                "/cases/" + family + "/analysis",
                papers.analysis(family).complete());
        browser.done(
                Colleague.JAN,
                "/cases/" + family + "/risk-list",
                papers.riskList().complete());
        return family;
    }

    /** With every paper that a request needs. */
    public CaseId ready() {
        return consenting(assessed());
    }

    /** With the mother's consent to take part. */
    public CaseId consenting(CaseId family) {
        browser.done(Colleague.JAN, "/cases/" + family + "/consents/new/PARTICIPATION", papers.consent(family));
        return family;
    }

    /** With a request that waits for the director. */
    public RequestId requested() {
        var family = ready();
        browser.done(Colleague.JAN, "/cases/" + family + "/request", papers.request(family));
        return requestOf(family);
    }

    public CaseId assignedTo(Colleague assistant) {
        return assigned(requested(), assistant);
    }

    /** The same for a family whose papers before a request are done. */
    public CaseId assignedTo(Colleague assistant, CaseId family) {
        browser.done(Colleague.JAN, "/cases/" + family + "/request", papers.request(family));
        return assigned(requestOf(family), assistant);
    }

    /** With an assistant and the family's consent to work with her; the clocks of the plan and the assessment run. */
    public CaseId cooperatingWith(Colleague assistant) {
        return cooperating(assignedTo(assistant), assistant);
    }

    /** The joint visit and the consent of a family that has this assistant. */
    public CaseId cooperating(CaseId family, Colleague assistant) {
        browser.done(assistant, "/cases/" + family + "/cooperation/visit", papers.jointVisit());
        browser.done(assistant, "/cases/" + family + "/consents/new/COOPERATION", papers.cooperation(family));
        return family;
    }

    private CaseId assigned(RequestId request, Colleague assistant) {
        browser.done(Colleague.EWA, "/requests/" + request, papers.assign(request, assistant));
        return familyOf(request);
    }

    /** The latest request of this family. */
    public RequestId requestOf(CaseId family) {
        return new RequestId(centre.owner()
                .sql("select id from assignment_request where case_id = ? order by number desc limit 1")
                .param(family.id())
                .query(UUID.class)
                .single());
    }

    public CaseId familyOf(RequestId request) {
        return new CaseId(centre.owner()
                .sql("select case_id from assignment_request where id = ?")
                .param(request.id())
                .query(UUID.class)
                .single());
    }

    public String stage(CaseId family) {
        return centre.owner()
                .sql("select stage from family_case where id = ?")
                .param(family.id())
                .query(String.class)
                .single();
    }
}
