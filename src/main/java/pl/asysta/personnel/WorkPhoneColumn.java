package pl.asysta.personnel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a telephone number as it is dialled. */
@Converter(autoApply = true)
class WorkPhoneColumn implements AttributeConverter<WorkPhone, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable WorkPhone phone) {
        return phone == null ? null : phone.address();
    }

    @Override
    public @Nullable WorkPhone convertToEntityAttribute(@Nullable String address) {
        return address == null ? null : new WorkPhone(address);
    }
}
