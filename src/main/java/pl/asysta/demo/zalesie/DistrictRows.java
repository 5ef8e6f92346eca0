package pl.asysta.demo.zalesie;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import pl.asysta.district.PlaceKey;

/** Writes which houses belong to which district, and lets its neighbour's worker stand in for each worker. */
final class DistrictRows {
    private final JdbcTemplate jdbc;

    DistrictRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(Places places, List<Integer> districts, List<Colleague> socialWorkers) {
        var rows = new Rows();
        for (var part : places.parts()) {
            var place = part.place();
            rows.add(
                    Table.STREET_RANGE,
                    districts.get(part.district()),
                    place.locality(),
                    place.street(),
                    PlaceKey.of(place.locality()).text(),
                    PlaceKey.of(place.street()).text(),
                    part.houses().parity(),
                    part.houses().first(),
                    part.houses().last());
        }
        rows.send(jdbc);
        for (int i = 0; i < districts.size(); i++) {
            var deputy = socialWorkers.get((i + 1) % socialWorkers.size());
            jdbc.update("update district set deputy_id = ? where id = ?", deputy.id(), districts.get(i));
        }
    }
}
