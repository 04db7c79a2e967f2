package se.diarium.register.series;

import se.diarium.register.RegisterDatabase;

/** The same on PostgreSQL. */
class SeriesTableOnPostgresTest extends SeriesTableTest {

    @Override
    RegisterDatabase database() {
        return RegisterDatabase.onPostgres();
    }
}
