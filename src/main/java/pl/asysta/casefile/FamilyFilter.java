package pl.asysta.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.asysta.cases.Stage;
import pl.asysta.staff.Viewer;

/**
 * Which families of those a viewer may see.
 *
 * @param text part of a family's label, its number, street, or a person's last name
 * @param stage only at this stage
 * @param district only in this district
 */
public record FamilyFilter(
        @Nullable String text,
        @Nullable Stage stage,
        @Nullable Integer district) {
    /** Every family. */
    public static final FamilyFilter ALL = new FamilyFilter(null, null, null);

    /** The conditions, to be joined by "and". */
    List<String> conditions(Viewer viewer) {
        var conditions = new ArrayList<String>();
        if (!viewer.role().seesFamilies()) {
            conditions.add("false");
        } else if (!viewer.role().seesAllFamilies()) {
            conditions.add("(c.social_worker_id = :me or c.assistant_id = :me or c.district_id in "
                    + "(select d.district_id from district_worker d where d.worker_id = :me))");
        }
        if (text != null) {
            conditions.add("""
                    (c.label ilike :text or c.number ilike :text or c.street ilike :text or c.locality ilike :text
                     or exists (select from family_member m join person p on p.id = m.person_id
                                 where m.case_id = c.id and p.last_name ilike :text))""");
        }
        if (stage != null) {
            conditions.add("c.stage = :stage");
        }
        if (district != null) {
            conditions.add("c.district_id = :district");
        }
        return conditions.isEmpty() ? List.of("true") : conditions;
    }

    Map<String, Object> parameters(Viewer viewer) {
        var parameters = new HashMap<String, Object>();
        parameters.put("me", viewer.worker().id());
        if (text != null) {
            parameters.put("text", "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        if (stage != null) {
            parameters.put("stage", stage.name());
        }
        if (district != null) {
            parameters.put("district", district);
        }
        return parameters;
    }
}
