package pl.asysta.risk;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CatalogueDraftRepository extends Repository<CatalogueDraft, Integer> {
    @Query("select d from CatalogueDraft d")
    Optional<CatalogueDraft> find();

    /** And nobody else works on it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from CatalogueDraft d")
    Optional<CatalogueDraft> lock();

    void delete(CatalogueDraft draft);
}
