package se.diarium.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.document.suggestion.Suggestion;
import se.diarium.document.suggestion.Suggestions;
import se.diarium.indexing.RegisterSearch;
import se.diarium.intake.LikelyCase.Kind;
import se.diarium.intake.LikelyCase.Reason;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.number.DiarienummerReader;
import se.diarium.search.Hit;
import se.diarium.search.SearchUnavailableException;
import se.diarium.search.Sort;

/** Finds the cases that what came in may belong to, among those the caller may read. Call inside a transaction. */
public class LikelyCases {

    private static final Logger LOG = LoggerFactory.getLogger(LikelyCases.class);
    private static final int MOST = 5;
    private static final int MOST_NUMBERS = 20;
    private static final int HITS = 20;

    private final CaseRegister cases;
    private final RecordRegister records;
    private final RegisterSearch search;
    private final DiarienummerReader numbers;

    LikelyCases(CaseRegister cases, RecordRegister records, RegisterSearch search, DiarienummerReader numbers) {
        this.cases = cases;
        this.records = records;
        this.search = search;
        this.numbers = numbers;
    }

    /**
     * @param mails what tells which mail came in
     * @param parts what was suggested from each part of what came in
     */
    public List<LikelyCase> find(List<MailReferences> mails, List<Suggestions> parts) {
        Map<Diarienummer, List<Reason>> found = new LinkedHashMap<>();
        mails.forEach(mail -> mail.references().forEach(reference -> byMail(reference, found)));
        for (Suggestions part : parts) {
            part.diarienummer().forEach(number -> byNumber(number, Kind.NUMBER, found));
            part.references().stream().limit(MOST_NUMBERS).forEach(number -> byNumber(number, Kind.MENTIONED, found));
            part.foreignNumbers().stream()
                    .limit(MOST_NUMBERS)
                    .forEach(number -> byForeignNumber(number.value(), found));
            part.title().stream().findFirst().ifPresent(title -> byHeading(title.value(), part, found));
        }
        return found.entrySet().stream()
                .flatMap(entry -> cases.find(entry.getKey()).map(file -> likely(file, entry.getValue())).stream())
                .filter(LikelyCases::isPlausible)
                .sorted(Comparator.<LikelyCase, Kind>comparing(
                                one -> one.reasons().get(0).kind())
                        .thenComparing(one -> -one.reasons().size()))
                .limit(MOST)
                .toList();
    }

    private static LikelyCase likely(CaseFile file, List<Reason> reasons) {
        return new LikelyCase(
                file,
                reasons.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Reason::kind))
                        .toList());
    }

    /** A case that is closed gets nothing more for being about the same; a number is a number. */
    private static boolean isPlausible(LikelyCase one) {
        Kind best = one.reasons().get(0).kind();
        boolean byWords = best == Kind.HEADING || best == Kind.SENDER_AND_HEADING;
        return !(byWords && one.caseFile().status().settled());
    }

    private void byMail(MailReferences.Reference reference, Map<Diarienummer, List<Reason>> found) {
        for (RecordFile record : records.cameAs(reference.messageId())) {
            add(found, record.diarienummer(), new Reason(Kind.MAIL, reference.messageId(), reference.header()));
        }
    }

    private void byNumber(Suggestion<String> number, Kind kind, Map<Diarienummer, List<Reason>> found) {
        numbers.read(number.value()).ifPresent(read -> add(found, read, new Reason(kind, number.value())));
    }

    private void byForeignNumber(String number, Map<Diarienummer, List<Reason>> found) {
        for (Hit hit : hits('"' + number + '"')) {
            boolean stands = hit.title().contains(number)
                    || hit.fragments().stream()
                            .anyMatch(fragment -> fragment.text().contains(number));
            if (stands) {
                add(found, numberOf(hit), new Reason(Kind.FOREIGN_NUMBER, number));
            }
        }
    }

    private void byHeading(String title, Suggestions part, Map<Diarienummer, List<Reason>> found) {
        Optional<String> sender = part.sender().stream().findFirst().map(Suggestion::value);
        for (Hit hit : hits(title)) {
            if (Headings.alike(title, hit.title())) {
                boolean same = sender.filter(name -> name.equalsIgnoreCase(hit.counterparty()))
                        .isPresent();
                add(found, numberOf(hit), new Reason(same ? Kind.SENDER_AND_HEADING : Kind.HEADING, hit.title()));
            }
        }
    }

    /** Without a search there are fewer proposals; what came in is registered all the same. */
    private List<Hit> hits(String query) {
        try {
            return search.search(query, Map.of(), 0, HITS, Sort.RELEVANCE).hits();
        } catch (SearchUnavailableException e) {
            LOG.warn("Cases are proposed without searching for them: {}", e.getMessage());
            return List.of();
        }
    }

    private static Diarienummer numberOf(Hit hit) {
        return new Diarienummer(hit.series(), hit.year(), hit.number());
    }

    private static void add(Map<Diarienummer, List<Reason>> found, Diarienummer number, Reason reason) {
        found.computeIfAbsent(number, none -> new ArrayList<>()).add(reason);
    }
}
