package pl.asysta.casefile;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseView;
import pl.asysta.childatrisk.ChildrenAtRisk;
import pl.asysta.childatrisk.MonitoringView;
import pl.asysta.people.PlacementView;
import pl.asysta.people.Placements;
import pl.asysta.people.RelationView;
import pl.asysta.people.Relations;

/** How the people of a family are related, who of them is placed outside it, and which children are monitored. */
@Component
public class KinOnFile {
    private final Relations relations;
    private final Placements placements;
    private final ChildrenAtRisk children;

    KinOnFile(Relations relations, Placements placements, ChildrenAtRisk children) {
        this.relations = relations;
        this.placements = placements;
        this.children = children;
    }

    /** What is known of them. */
    public record Kin(List<RelationView> related, List<PlacementView> placed, List<MonitoringView> atRisk) {}

    Kin of(CaseView family) {
        return new Kin(relations.of(family), placements.of(family.id()), children.of(family.id()));
    }
}
