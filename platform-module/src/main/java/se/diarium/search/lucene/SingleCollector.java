package se.diarium.search.lucene;

import java.util.Collection;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;

/** Lets one collector go through all segments, one after the other: searches run side by side, each in its caller's thread. */
record SingleCollector<C extends Collector>(C collector) implements CollectorManager<C, C> {

    @Override
    public C newCollector() {
        return collector;
    }

    @Override
    public C reduce(Collection<C> collectors) {
        return collector;
    }
}
