package se.diarium.search.lucene;

import java.util.Collection;
import org.apache.lucene.search.CollectorManager;

/** Lets one collector go through all segments, one after the other: searches run side by side, each in its caller's thread. */
record SingleCollector(HitCollector collector) implements CollectorManager<HitCollector, HitCollector> {

    @Override
    public HitCollector newCollector() {
        return collector;
    }

    @Override
    public HitCollector reduce(Collection<HitCollector> collectors) {
        return collector;
    }
}
