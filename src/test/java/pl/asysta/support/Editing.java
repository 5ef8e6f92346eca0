package pl.asysta.support;

import java.util.UUID;
import org.springframework.context.annotation.Lazy;

/** The administrator at work on the next version of the risk catalogue. */
@Lazy
public class Editing {
    public static final String DRAFT = "/risk-catalogues/draft";

    private final Browser browser;
    private final Centre centre;

    Editing(Browser browser, Centre centre) {
        this.browser = browser;
        this.centre = centre;
    }

    /** Begins the draft. */
    public void begin() {
        browser.done(Colleague.ADAM, DRAFT, Form.empty());
    }

    /** A factor that is not in the first version. */
    public Form gambling() {
        return Form.empty()
                .with("version", -1)
                .with("group", "PARENTS")
                .with("name", "Hazard i zakłady")
                .with("hint", "automaty, gry w sieci")
                .with("level0", "Nikt w domu nie gra na pieniądze.")
                .with("level1", "Ktoś gra czasem za drobne kwoty.")
                .with("level2", "Gra co tydzień pochłania część budżetu.")
                .with("level3", "Przez grę brakuje na jedzenie albo rosną długi.")
                .with("criticalFrom", "");
    }

    /** The form of a factor of the draft as it stands. */
    public Form factor(String code) {
        var page = browser.read(Colleague.ADAM, address(code));
        var form = Form.empty();
        for (var box :
                new String[] {"version", "group", "name", "hint", "level0", "level1", "level2", "level3", "criticalFrom"
                }) {
            form = form.with(box, page.box(box));
        }
        return form;
    }

    /** The address of the form of a factor of the draft. */
    public String address(String code) {
        return DRAFT + "/factors/"
                + centre.owner()
                        .sql("select id from draft_factor where code = ?")
                        .param(code)
                        .query(UUID.class)
                        .single();
    }

    /** The form that publishes the draft as it stands, so many days after today. */
    public Form publication(int days) {
        var page = browser.read(Colleague.ADAM, DRAFT + "/publication");
        return Form.empty()
                .with("state", page.box("state"))
                .with("from", centre.typed(days))
                .with("sure", true);
    }

    public void publish(int days) {
        browser.done(Colleague.ADAM, DRAFT + "/publication", publication(days));
    }
}
