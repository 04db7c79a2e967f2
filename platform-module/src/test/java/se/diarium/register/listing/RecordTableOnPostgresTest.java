package se.diarium.register.listing;

import se.diarium.register.RegisterDatabase;

/** The same on PostgreSQL, where the machine has one. */
class RecordTableOnPostgresTest extends RecordTableTest {

    @Override
    RegisterDatabase database() {
        return RegisterDatabase.onPostgres();
    }
}
