package se.diarium.register.event;

import se.diarium.register.RegisterDatabase;

/** The same on PostgreSQL, where a statement that fails dooms its transaction. */
class EventChainOnPostgresTest extends EventChainTest {

    @Override
    RegisterDatabase database() {
        return RegisterDatabase.onPostgres();
    }
}
