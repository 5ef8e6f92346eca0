package pl.asysta.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a PESEL as its eleven digits. */
@Converter(autoApply = true)
class PeselColumn implements AttributeConverter<Pesel, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Pesel pesel) {
        return pesel == null ? null : pesel.digits();
    }

    @Override
    public @Nullable Pesel convertToEntityAttribute(@Nullable String digits) {
        return digits == null ? null : new Pesel(digits);
    }
}
