package org.meritlang.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meritlang.diagnostic.Diagnostic;

/** Sentences about activities that are refused, each with the place and the words that say why. */
class RefusedActivitiesTest {
    private static final String LEAD = """
            lead has
              country: text
              employees: number
              bounced: yes/no
              created: date
            lead does
              page visited with url: text, tags: list of text, seconds: number
              webinar attended with topic: text
              demo requested with on site: yes/no
              login with at office: yes/no
            define pricing visit as page visited where url contains "/pricing"
            define recent visit as page visited in the last 7 days
            define large as employees > 500
            """;

    /** A sentence, and what is told of it. */
    private record Refused(String rules, String told, String words) {
        @Override
        public String toString() {
            return told + ": " + rules;
        }
    }

    private static Refused refused(String rules, String told, String words) {
        return new Refused(rules, told, words);
    }

    static Stream<Refused> names() {
        return Stream.of(
                refused("+5 when webinar atended at least twice", "M0203 webinar atended", "no activity called"),
                refused("+5 when no webinar atended", "M0203 webinar atended", "no activity called"),
                refused("+5 when webinar atended", "M0203 webinar atended", "no field or activity called"),
                refused("+5 when webinar atended in the last week", "M0203 webinar atended", "field or activity"),
                refused("+5 when page visited where urll is \"x\"", "M0203 urll", "`page visited` has no attribute"),
                refused("+5 when page visited where country is \"x\"", "M0203 country", "a field of the lead"),
                refused("+5 when page visited where large", "M0203 large", "is a definition"),
                refused("+5 when page visited where (seconds > 1 and login)", "M0203 login", "is an activity"),
                refused("+5 when page visited where (seconds > 1 and any activity)", "M0232 any activity", "beside it"),
                refused("+5 when sum of amount across page visited > 3", "M0203 amount", "has no attribute"),
                refused("+5 when 30 days without activity", "M0105 activity", "any"),
                refused("+5 when count of activities > 3", "M0120 activities", "any activity"),
                refused(
                        "+5 when count of login where (at office and not at office) > 3",
                        "M0120 count of login where (at office and not at office) > 3",
                        "is read as part of the filter"));
    }

    static Stream<Refused> noActivities() {
        return Stream.of(
                refused("+5 when employees at least 3 times", "M0120 at least 3 times", "`employees >= 3`"),
                refused("+5 when country at least twice", "M0232 country", "`country` is a field"),
                refused("+5 when large at least twice", "M0232 large", "`large` is none"),
                refused("+5 when no country", "M0120 no country", "`country is unknown`"),
                refused("+5 when no bounced", "M0120 no bounced", "`not bounced`"),
                refused("+5 when no large", "M0232 large", "`large` is none"),
                refused("+5 when count of country > 3", "M0232 country", "is a field"),
                refused("+5 when country where url is \"x\"", "M0232 country", "is a field"),
                refused(
                        "+5 when 45 days without created",
                        "M0120 45 days without created",
                        "`created at least 45 days ago`"),
                refused("+5 when 45 days without country", "M0232 country", "is a field"),
                refused("+5 when created since the last login", "M0232 since the last login", "goes with an activity"),
                refused("+5 when created within 7 days after login", "M0232 within 7 days after login", "goes with an"),
                refused("+5 when login since the last country", "M0232 country", "is a field"),
                refused(
                        "+5 when (login or demo requested) in the last 7 days",
                        "M0232 (login or demo requested)",
                        "behind each of them"),
                refused(
                        "+5 when (login and demo requested) at least twice",
                        "M0232 (login and demo requested)",
                        "each"),
                refused("+5 when any activity where url is \"x\"", "M0232 url is \"x\"", "no `where`"));
    }

    static Stream<Refused> noValues() {
        return Stream.of(
                refused(
                        "+5 when webinar attended > 3",
                        "M0120 webinar attended",
                        "`webinar attended more than 3 times`"),
                refused("+5 when webinar attended is 3", "M0120 webinar attended", "exactly 3 times"),
                refused("+5 when webinar attended is yes", "M0120 webinar attended", "`webinar attended`"),
                refused("+5 when webinar attended is no", "M0120 webinar attended", "`no webinar attended`"),
                refused("+5 when webinar attended is \"x\"", "M0120 webinar attended", "what it was like"),
                refused("+5 when webinar attended contains \"x\"", "M0120 webinar attended", "webinar attended where"),
                refused("+5 when webinar attended is known", "M0120 webinar attended is known", "never unknown"),
                refused(
                        "+5 when webinar attended is unknown",
                        "M0120 webinar attended is unknown",
                        "no webinar attended"),
                refused("+5 when employees > webinar attended", "M0120 webinar attended", "count of webinar attended"),
                refused("score s is 2 * webinar attended", "M0120 webinar attended", "count of webinar attended"),
                refused("+5 when days since login > 3", "M0120 days since login", "30 days without login"),
                refused("+5 when created before login", "M0232 before login", "needs a date"),
                refused("+5 when page visited since login", "M0120 since login", "`since the last login`"),
                refused("+5 when page visited after login", "M0120 after login", "within 30 days after login"),
                refused(
                        "+5 when page visited within 7 days of login",
                        "M0120 within 7 days of login",
                        "within 7 days after login"),
                refused("points by login\n  3 or more: 5", "M0232 3 or more", "at least 3 times"),
                refused("points by login\n  unknown: 5", "M0120 unknown", "`otherwise`"));
    }

    static Stream<Refused> counts() {
        return Stream.of(
                refused("+5 when login at least 2.5 times", "M0228 2.5", "whole number"),
                refused("+5 when login at least 0 times", "M0228 0", "always holds"),
                refused("+5 when login less than 0 times", "M0228 0", "never holds"),
                refused("+5 when login in the last 0 days", "M0228 0 days", "whole number"),
                refused("+5 when 0 days without login", "M0228 0 days", "whole number"),
                refused("+5 when (login at least twice) at least twice", "M0119 at least twice", "says already"),
                refused("+5 when sum of url across page visited > 3", "M0205 url", "needs a number"),
                refused("+5 when count of different tags across page visited > 3", "M0205 tags", "single value"));
    }

    static Stream<Refused> several() {
        return Stream.of(
                refused(
                        "+5 when login and demo requested in the last 7 days",
                        "M0231 in the last 7 days",
                        "`login` has"),
                refused("+5 when login or demo requested at least twice", "M0231 at least twice", "several activities"),
                refused(
                        "+5 when no login and demo requested in the last 7 days",
                        "M0231 in the last 7 days",
                        "whether it is meant for all"),
                refused(
                        "+5 when page visited where url is \"x\" and login today",
                        "M0231 today",
                        "`page visited where url is \"x\"` has"),
                refused("+5 when pricing visit and login today", "M0231 today", "`pricing visit` has"),
                refused("+5 when login and bounced and demo requested today", "M0231 today", "`login` has"));
    }

    @ParameterizedTest
    @MethodSource({"names", "noActivities", "noValues", "counts", "several"})
    void tellsOneThing(Refused refused) {
        Checked checked = Checked.rules(LEAD + refused.rules());
        assertEquals(List.of(refused.told()), checked.told());
        Diagnostic told = checked.problems().get(0);
        String shown = told.message() + told.fixes();
        assertTrue(shown.contains(refused.words()), shown);
    }
}
