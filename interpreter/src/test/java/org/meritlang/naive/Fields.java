package org.meritlang.naive;

import java.util.List;
import java.util.Optional;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;
import org.meritlang.syntax.TimeUnit;

/** The attributes that all generated models and leads have, and what is often met in them. */
final class Fields {
    static final int TITLE = 0;
    static final int EMAIL = 1;
    static final int EMPLOYEES = 2;
    static final int REVENUE = 3;
    static final int CREATED = 4;
    static final int RENEWAL = 5;
    static final int SUBSCRIBED = 6;
    static final int OPTED_OUT = 7;
    static final int INTERESTS = 8;
    static final int COUNTRY = 9;
    static final int VISIT = 10;

    static final List<Attribute> ALL = List.of(
            Attribute.of("job title", new Type.Text()),
            Attribute.of("email", new Type.Text()),
            Attribute.of("employees", new Type.Number()),
            Attribute.of("revenue", new Type.Number()),
            Attribute.of("created", new Type.Date()),
            Attribute.of("renewal date", new Type.Date()),
            Attribute.of("subscribed", new Type.YesNo()),
            new Attribute("opted out", new Type.YesNo(), Optional.of("no")),
            Attribute.of("interests", new Type.TextList()),
            Attribute.of("country", new Type.OneOf(List.of("Germany", "Österreich", "France"))),
            Attribute.of("visit", new Type.Amount(TimeUnit.SECOND)));

    static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "9",
            "10",
            "49",
            "50",
            "99.5",
            "100",
            "1000",
            "0.0001",
            "-5",
            "2.5",
            "-0.5",
            "33.3333",
            "999999999999999.999999999",
            "-999999999999999",
            "7000000000000",
            "0.00005",
            "1200");

    static final List<String> TITLES = List.of(
            "CTO",
            "Director of IT",
            "Marketing Director",
            "Marketnig Directer",
            "Marketing Dirctorr",
            "VP Sales",
            "vp-sales",
            "Vice President, Sales",
            "Chef de Projet",
            "Ingénieur",
            "Inge\u0301nieur",
            "STRASSE",
            "Straße",
            "İstanbul Lead",
            "istanbul lead",
            "head   of\u00a0growth",
            "Head-of-Growth",
            "co-founder",
            "cofounder",
            "O’Brien",
            "o'brien",
            "工程师",
            "CTO \uD83D\uDE80",
            "  CTO ");

    static final List<String> EMAILS = List.of(
            "kim@initech.example",
            "KIM@INITECH.EXAMPLE",
            "a@b@free.example",
            "no at sign",
            "trailing@",
            "x@ Acme.Com ",
            "jörg@büro.example");

    static final List<String> DOMAINS = List.of("initech.example", "free.example", "acme.com", "Büro.example");

    static final List<String> COUNTRIES =
            List.of("Germany", "germany", "Österreich", "Osterreich", "France", "Atlantis");

    static final List<String> WORDS = List.of("crm", "CRM", "ads", "email marketing", "Émail", "b2b");

    private Fields() {}
}
