package org.meritlang.check;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.source.Span;
import org.meritlang.syntax.Expression.TextLiteral;
import org.meritlang.syntax.Sentence;

/** What a file says of the model as a whole: its name and its time zone. */
record ModelHead(Optional<String> name, ZoneId zone) {
    static ModelHead of(List<Sentence> all, Sentences sentences) {
        Reader reader = new Reader();
        all.forEach(sentence -> sentences.check(() -> reader.read(sentence)));
        return new ModelHead(reader.name.map(TextLiteral::value), reader.zone);
    }

    private static final class Reader {
        private Optional<TextLiteral> name = Optional.empty();
        private Optional<Span> zonePlace = Optional.empty();
        private ZoneId zone = ZoneId.of("UTC");

        Sentence read(Sentence sentence) {
            if (sentence instanceof Sentence.ModelName model) {
                name.ifPresent(first -> refuseSecond(model.span(), first.span(), "The model has a name"));
                name = Optional.of(model.name());
            } else if (sentence instanceof Sentence.TimeZone timeZone) {
                zonePlace.ifPresent(first -> refuseSecond(timeZone.span(), first, "The model has a time zone"));
                zonePlace = Optional.of(timeZone.span());
                zone = zone(timeZone.zone());
            }
            return sentence;
        }

        private static void refuseSecond(Span second, Span first, String what) {
            throw Refusal.of(Diagnostic.of(
                            Code.DUPLICATE_NAME, second, what + " already, in " + Places.line(first, second) + ".")
                    .withRelated(first, "the first"));
        }

        private static ZoneId zone(TextLiteral written) {
            try {
                return ZoneId.of(written.value());
            } catch (DateTimeException e) {
                List<String> near = Suggestions.nearest(written.value(), ZoneId.getAvailableZoneIds());
                throw Refusal.of(
                        Code.UNKNOWN_TIME_ZONE,
                        written.span(),
                        "There is no time zone called `" + written.value()
                                + "`; time zones are called as in \"Europe/Berlin\".",
                        near.stream()
                                .sorted()
                                .map(name -> Fix.offer(
                                        "did you mean " + Suggestions.listed(near) + "?",
                                        written.span(),
                                        '"' + name + '"'))
                                .toArray(Fix[]::new));
            }
        }
    }
}
