package pl.asysta.district;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.asysta.kernel.Address;
import pl.asysta.kernel.HouseNumber;
import pl.asysta.kernel.NotFound;
import pl.asysta.kernel.RuleViolation;
import pl.asysta.staff.District;
import pl.asysta.staff.Districts;

/** The list of streets (wykaz ulic): which houses belong to which district. */
@Service
@Transactional(readOnly = true)
public class Streets {
    private static final String COLUMNS =
            "select id, district_id, locality, street, first_number, last_number, parity from street_range";

    private final JdbcClient jdbc;
    private final Districts districts;

    Streets(JdbcClient jdbc, Districts districts) {
        this.jdbc = jdbc;
        this.districts = districts;
    }

    /** The ranges of a district, by locality and street. */
    public List<StreetRange> of(int district) {
        return jdbc.sql(COLUMNS + " where district_id = ? order by locality_key, street_key, first_number, parity")
                .param(district)
                .query((row, n) -> range(row))
                .list();
    }

    /** To which district a house belongs, or what of its address the list does not know. */
    public Found find(Address address) {
        var ranges = ranges(address.locality(), address.street());
        var house = HouseNumber.read(address.house());
        return ranges.stream()
                .filter(range -> house.map(range.houses()::contains).orElse(false))
                .findFirst()
                .flatMap(range -> districts.find(range.district()))
                .map(Found::in)
                .orElseGet(() -> Found.unknown(address, !ranges.isEmpty()));
    }

    /** The address with its street as the list spells it, or as it is where the list does not know it. */
    public Address spelled(Address address) {
        return ranges(address.locality(), address.street()).stream()
                .map(StreetRange::street)
                .filter(Objects::nonNull)
                .findFirst()
                .map(address::inStreet)
                .orElse(address);
    }

    /** Lets houses belong to a district; refused if one of them belongs to a district already. */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void add(AddStreet added) {
        check(added);
        jdbc.sql("""
                        insert into street_range
                            (district_id, locality, street, locality_key, street_key, parity, first_number, last_number)
                        values (:district, :locality, :street, :localityKey, :streetKey, :parity, :first, :last)""")
                .param("district", added.district())
                .param("locality", added.locality())
                .param("street", added.street())
                .param("localityKey", PlaceKey.of(added.locality()).text())
                .param("streetKey", PlaceKey.of(added.street()).text())
                .param("parity", added.houses().parity().name())
                .param("first", added.houses().first())
                .param("last", added.houses().last())
                .update();
    }

    /** Takes a range off a district's list; families that came by it stay where they are. */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void remove(int district, int range) {
        jdbc.sql("delete from street_range where district_id = ? and id = ?")
                .params(district, range)
                .update();
    }

    private void check(AddStreet added) {
        districts.find(added.district()).orElseThrow(() -> new NotFound("district", added.district()));
        if (PlaceKey.of(added.locality()).isEmpty()) {
            throw RuleViolation.at("locality", "districts.form.locality.required");
        }
        if (added.houses().isEmpty()) {
            throw RuleViolation.at("first", "districts.no-such-houses");
        }
        ranges(added.locality(), added.street()).stream()
                .filter(range -> range.houses().overlaps(added.houses()))
                .findFirst()
                .ifPresent(this::refuse);
    }

    private void refuse(StreetRange taken) {
        var district = districts.find(taken.district()).map(District::name).orElse("");
        throw RuleViolation.at("first", "districts.houses-taken", district);
    }

    private List<StreetRange> ranges(String locality, @Nullable String street) {
        return jdbc.sql(COLUMNS + " where locality_key = ? and street_key = ? order by first_number")
                .params(PlaceKey.of(locality).text(), PlaceKey.of(street).text())
                .query((row, n) -> range(row))
                .list();
    }

    private static StreetRange range(ResultSet row) throws SQLException {
        return new StreetRange(
                row.getInt("id"),
                row.getInt("district_id"),
                row.getString("locality"),
                row.getString("street"),
                new Houses(
                        row.getInt("first_number"),
                        row.getObject("last_number", Integer.class),
                        Parity.valueOf(row.getString("parity"))));
    }
}
