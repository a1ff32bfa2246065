package org.meritlang.analysis.ranges;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meritlang.diagnostic.Witness;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Example;
import org.meritlang.model.WrittenNames;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Sentence;
import org.meritlang.syntax.parts.WrittenExpressions;

/** Writes leads as examples do, so that what shows a finding can be pasted into the file. For one thread. */
public final class LeadWords {
    private static final int MOST_WHOLE_DIGITS = 15;
    private static final int MOST_DECIMALS = 9;
    private static final int DECIMALS_LIKE_THOUSANDS = 3;

    private final CheckedModel model;
    private final WrittenNames names;
    private final boolean namesDays;

    public LeadWords(CheckedModel model, List<Sentence> sentences) {
        this.model = model;
        this.names = new WrittenNames(model);
        this.namesDays = sentences.stream()
                .filter(sentence -> !(sentence instanceof Sentence.Example) && !(sentence instanceof Sentence.Examples))
                .flatMap(sentence -> WrittenExpressions.of(sentence).stream())
                .anyMatch(Expression.DateLiteral.class::isInstance);
    }

    /** Empty where an example cannot say it, as of a value that cannot be read. */
    public Optional<Witness> of(Example lead) {
        return new OfLead(lead).words();
    }

    /** A name of the model as examples have it. */
    String name(String name) {
        return names.of(name);
    }

    /** A label as examples have it. */
    String label(String label) {
        return names.label(label);
    }

    private final class OfLead {
        private final Example lead;
        private final LocalDate today;
        private boolean isDated = namesDays;
        private boolean isWritable = true;

        OfLead(Example lead) {
            this.lead = lead;
            this.today = lead.asOf().atZone(model.zone()).toLocalDate();
        }

        Optional<Witness> words() {
            List<String> facts = new ArrayList<>();
            if (!lead.attributes().isEmpty()) {
                facts.add("lead with " + facts(lead.attributes()));
            }
            addDeeds(facts);
            if (isDated) {
                facts.add("as of " + today);
            }
            List<String> outcome =
                    lead.expectations().stream().map(Example.Expectation::words).toList();
            return isWritable ? Optional.of(new Witness(facts, outcome)) : Optional.empty();
        }

        private String facts(Map<String, Object> attributes) {
            return attributes.entrySet().stream()
                    .map(fact -> names.of(fact.getKey()) + " " + value(fact.getValue()))
                    .collect(Collectors.joining(", "));
        }

        /** Deeds that follow one another and are alike stand on one line. */
        private void addDeeds(List<String> facts) {
            for (int first = 0; first < lead.deeds().size(); ) {
                Example.Deed deed = lead.deeds().get(first);
                int next = first;
                while (next < lead.deeds().size() && lead.deeds().get(next).equals(deed)) {
                    next++;
                }
                facts.add(deed(deed, next - first));
                first = next;
            }
        }

        private String deed(Example.Deed deed, int times) {
            String with = deed.attributes().isEmpty() ? "" : " with " + facts(deed.attributes());
            return "activity " + names.of(deed.activity()) + with + times(times) + moment(deed.at());
        }

        private String moment(Instant at) {
            if (at.equals(lead.asOf())) {
                return "";
            }
            LocalDate day = at.atZone(model.zone()).toLocalDate();
            isWritable &= day.atStartOfDay(model.zone()).toInstant().equals(at) && day.isBefore(today);
            return " " + ago(day);
        }

        private String value(Object value) {
            if (value instanceof Boolean truth) {
                return truth ? "yes" : "no";
            }
            if (value instanceof BigDecimal number) {
                return number(number);
            }
            if (value instanceof LocalDate day) {
                return ago(day);
            }
            if (value instanceof List<?> texts) {
                isWritable &= !texts.isEmpty();
                return texts.stream().map(text -> quoted(text.toString())).collect(Collectors.joining(", ", "(", ")"));
            }
            isWritable &= !value.equals(Traits.UNREADABLE);
            return quoted(value.toString());
        }

        private String number(BigDecimal number) {
            BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            isWritable &= bare.precision() - bare.scale() <= MOST_WHOLE_DIGITS && bare.scale() <= MOST_DECIMALS;
            BigDecimal written = bare.setScale(Math.max(0, bare.scale()));
            return (written.scale() == DECIMALS_LIKE_THOUSANDS
                            ? written.setScale(DECIMALS_LIKE_THOUSANDS + 1)
                            : written)
                    .toPlainString();
        }

        private String ago(LocalDate day) {
            isDated = true;
            long days = day.until(today, ChronoUnit.DAYS);
            return days <= 0 ? day.toString() : days + (days == 1 ? " day ago" : " days ago");
        }
    }

    private static String times(int times) {
        return times == 1 ? "" : times == 2 ? " twice" : " " + times + " times";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
