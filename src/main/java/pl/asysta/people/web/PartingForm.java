package pl.asysta.people.web;

import org.jspecify.annotations.Nullable;
import pl.asysta.people.Parting;
import pl.asysta.people.RelationView;
import pl.asysta.site.Day;
import pl.asysta.site.Days;

/** The boxes in which partners part. */
record PartingForm(
        long version,
        @Nullable Parting parted,
        @Day @Nullable String partedOn) {
    static PartingForm of(RelationView relation) {
        return new PartingForm(relation.version(), relation.parted(), Days.typed(relation.partedOn()));
    }
}
