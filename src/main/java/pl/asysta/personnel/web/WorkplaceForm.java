package pl.asysta.personnel.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import pl.asysta.personnel.ArrangeWorkplace;
import pl.asysta.personnel.Contact;
import pl.asysta.personnel.WorkPhone;
import pl.asysta.personnel.WorkplaceView;
import pl.asysta.staff.WorkerId;

/** The boxes of room, telephones and hours. */
record WorkplaceForm(
        long version,

        @Size(max = 80, message = "{form.too-long}") @Nullable
        String building,

        @Size(max = 30, message = "{form.too-long}") @Nullable
        String floor,

        @Size(max = 20, message = "{form.too-long}") @Nullable
        String room,

        @Phone @Nullable String officePhone,
        @Phone @Nullable String mobilePhone,

        @Size(max = 120, message = "{form.too-long}") @Nullable
        String workingHours,

        List<@Valid DutyForm> duties) {
    WorkplaceForm {
        duties = BlankRows.after(duties, DutyForm::isBlank, DutyForm.BLANK);
    }

    static WorkplaceForm of(WorkplaceView workplace) {
        var contact = workplace.contact();
        return new WorkplaceForm(
                workplace.version(),
                contact.building(),
                contact.floor(),
                contact.room(),
                written(contact.officePhone()),
                written(contact.mobilePhone()),
                contact.workingHours(),
                workplace.duties().stream().map(DutyForm::of).toList());
    }

    /** What one box cannot say alone. */
    static void check(@Nullable WorkplaceForm form, BindingResult errors) {
        boolean unread = errors.getTarget() == null; // a row with a value that could not be read, which the errors say
        if (form != null && !unread) {
            form.check(errors);
        }
    }

    private void check(BindingResult errors) {
        for (int i = 0; i < duties.size(); i++) {
            var path = "duties[" + i + "]";
            var row = duties.get(i);
            row.check(path, errors);
            var earlier = duties.subList(0, i);
            row.duty()
                    .filter(duty -> earlier.stream()
                            .flatMap(other -> other.duty().stream())
                            .anyMatch(duty::overlaps))
                    .ifPresent(duty -> errors.rejectValue(path + ".starts", "personnel.duty-overlaps"));
        }
    }

    ArrangeWorkplace toCommand(WorkerId worker) {
        var contact = new Contact(
                building,
                floor,
                room,
                WorkPhone.read(officePhone).orElse(null),
                WorkPhone.read(mobilePhone).orElse(null),
                workingHours);
        return new ArrangeWorkplace(
                worker,
                version,
                contact,
                duties.stream().flatMap(row -> row.duty().stream()).toList());
    }

    private static @Nullable String written(@Nullable WorkPhone phone) {
        return phone == null ? null : phone.written();
    }
}
