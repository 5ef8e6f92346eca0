package pl.asysta.demo.zalesie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives every family its story, its course and the people who work with it. */
final class Families {
    private final Texts texts;
    private final Staff staff;
    private final Courses courses;
    private final AssistedCourses assisted;

    Families(Texts texts, Staff staff, Calendar calendar) {
        this.texts = texts;
        this.staff = staff;
        this.courses = new Courses(calendar);
        this.assisted = new AssistedCourses(calendar);
    }

    /** So many families, in the order in which their cases were opened. */
    List<Family> settle(int count) {
        var families = new ArrayList<Family>(count);
        for (var way : Way.values()) {
            for (int nth = 0; nth < way.in(count); nth++) {
                families.add(family(families.size(), way, nth));
            }
        }
        families.sort(Family.BY_OPENING);
        return families;
    }

    private Family family(int index, Way way, int nth) {
        var story = Story.of(way, index, nth, texts);
        var pathway = story.informant().source().pathway();
        var dice = Dice.of("course", index);
        var course = switch (way) {
            case WITH_ASSISTANT -> assisted.withAssistant(staff.seats().get(nth), pathway, dice);
            case CLOSED -> assisted.closed(nth, pathway, dice);
            default -> courses.of(way, nth, pathway, dice);
        };
        int district = index % staff.socialWorkers().size();
        return new Family(index, story, course, district, staff.socialWorkers().get(district), assistant(way, nth));
    }

    private @Nullable Colleague assistant(Way way, int nth) {
        return switch (way) {
            case WITH_ASSISTANT -> staff.seats().get(nth).assistant();
            case CLOSED -> staff.assistants().get(nth % staff.assistants().size());
            default -> null;
        };
    }
}
