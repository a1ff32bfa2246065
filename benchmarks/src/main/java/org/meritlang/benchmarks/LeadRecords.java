package org.meritlang.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.meritlang.Model;
import org.meritlang.data.History;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.LeadBatchBuilder;
import org.meritlang.data.NumberHabit;

/** Made-up leads: ASCII, one distinct title for five leads, a fifth of the values missing. */
final class LeadRecords {
    private static final int LEADS_A_TITLE = 5;
    private static final int ONE_IN_MISSING = 5;

    private static final String[] RANKS = {
        "Senior", "Junior", "Chief", "VP", "Head of", "Director of", "Assistant", "Lead", "Group", "Regional"
    };
    private static final String[] FIELDS = {
        "Marketing", "Sales", "Growth", "Engineering", "Finance", "Operations", "Data", "Product", "Support", "People"
    };
    private static final String[] ROLES = {"Manager", "Officer", "Specialist", "Intern", "Sales", "Analyst", "Partner"};
    private static final String[] COUNTRIES = {
        "Germany", "France", "Austria", "Switzerland", "Spain", "Italy", "Atlantis", "Norway", "Japan", "Brazil"
    };
    private static final String[] INDUSTRIES = {
        "Software", "Financial Services", "Retail", "Health", "IT Services", "Education", "Energy"
    };
    private static final String[] DOMAINS = {"acme.example", "mail.example", "college.edu", "initech.example"};

    private final Random random;
    private final LocalDate today;
    private final List<String> titles;
    private int made;

    /**
     * @param count how many leads will be asked for
     */
    LeadRecords(int count, long seed, LocalDate today) {
        this.random = new Random(seed);
        this.today = today;
        this.titles = titles(count / LEADS_A_TITLE);
    }

    static List<LeadRecord> make(int count, long seed, LocalDate today) {
        LeadRecords records = new LeadRecords(count, seed, today);
        List<LeadRecord> leads = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            leads.add(records.next());
        }
        return leads;
    }

    /** The next lead; they are numbered from 0. */
    LeadRecord next() {
        int number = made++;
        return lead(number, titles.get(number % titles.size()));
    }

    /** The same leads as columns, with what they did; a lead's id is its number. */
    static LeadBatch batch(Model model, List<LeadRecord> leads, History history) {
        LeadBatchBuilder batch = model.newBatch(NumberHabit.DECIMAL_POINT, history);
        for (int i = 0; i < leads.size(); i++) {
            batch.startLead(Integer.toString(i));
            for (int attribute = 0; attribute < model.attributes().size(); attribute++) {
                set(batch, attribute, model.attributes().get(attribute).name(), leads.get(i));
            }
            batch.endLead();
        }
        return batch.build();
    }

    private static void set(LeadBatchBuilder batch, int attribute, String name, LeadRecord lead) {
        Object value = switch (name) {
            case "job title" -> lead.jobTitle();
            case "email" -> lead.email();
            case "country" -> lead.country();
            case "industry" -> lead.industry();
            case "employees" -> lead.employees();
            case "revenue" -> lead.revenue();
            case "created" -> lead.created();
            case "renewal date" -> lead.renewalDate();
            case "unsubscribed" -> lead.unsubscribed();
            case "customer" -> lead.customer();
            default -> throw new IllegalArgumentException("no such attribute: " + name);
        };
        if (value instanceof String text) {
            batch.set(attribute, text);
        } else if (value instanceof Long number) {
            batch.set(attribute, number.longValue());
        } else if (value instanceof LocalDate date) {
            batch.set(attribute, date);
        } else if (value instanceof Boolean truth) {
            batch.set(attribute, truth.booleanValue());
        }
    }

    /** Each one different, by a number at its end. */
    private List<String> titles(int count) {
        List<String> titles = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            titles.add(of(RANKS) + " " + of(FIELDS) + " " + i + " " + of(ROLES));
        }
        return titles;
    }

    private LeadRecord lead(int number, String title) {
        return new LeadRecord(
                maybe(() -> title),
                maybe(() -> "lead" + number + "@" + of(DOMAINS)),
                maybe(() -> of(COUNTRIES)),
                maybe(() -> of(INDUSTRIES)),
                maybe(() -> (long) random.nextInt(3_000)),
                maybe(() -> (long) random.nextInt(20_000_000)),
                maybe(() -> today.minusDays(random.nextInt(400))),
                maybe(() -> today.plusDays(random.nextInt(120) - 40L)),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean));
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(ONE_IN_MISSING) == 0 ? null : value.get();
    }

    private String of(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
