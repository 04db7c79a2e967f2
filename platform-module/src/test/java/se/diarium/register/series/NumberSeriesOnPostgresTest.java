package se.diarium.register.series;

import se.diarium.register.RegisterDatabase;

/** The same on PostgreSQL, where a statement that fails dooms its transaction. */
class NumberSeriesOnPostgresTest extends NumberSeriesTest {

    @Override
    RegisterDatabase database() {
        return RegisterDatabase.onPostgres();
    }
}
