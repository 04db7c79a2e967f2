package se.diarium.register.node;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;

/** A clock that goes forward a little every time somebody looks at it. */
final class MovingClock extends Clock {

    private final Instant start;
    private final Duration step;
    private final ZoneId zone;
    private final AtomicInteger looks;

    MovingClock(Instant start, Duration step, ZoneId zone) {
        this(start, step, zone, new AtomicInteger());
    }

    private MovingClock(Instant start, Duration step, ZoneId zone, AtomicInteger looks) {
        this.start = start;
        this.step = step;
        this.zone = zone;
        this.looks = looks;
    }

    @Override
    public Instant instant() {
        return start.plus(step.multipliedBy(looks.getAndIncrement()));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovingClock(start, step, other, looks);
    }
}
