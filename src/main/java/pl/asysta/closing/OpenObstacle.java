package pl.asysta.closing;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.asysta.cases.CaseView;
import pl.asysta.obstacle.ObstacleView;
import pl.asysta.obstacle.Obstacles;

/** A report that the work cannot be done, which waits for the director. */
@Component
class OpenObstacle implements OpenMatters {
    private final Obstacles obstacles;

    OpenObstacle(Obstacles obstacles) {
        this.obstacles = obstacles;
    }

    @Override
    public List<OpenMatter> of(CaseView family) {
        return obstacles.of(family.id()).stream()
                .filter(ObstacleView::isOpen)
                .map(report -> OpenMatter.of("closing.open.obstacle"))
                .toList();
    }
}
