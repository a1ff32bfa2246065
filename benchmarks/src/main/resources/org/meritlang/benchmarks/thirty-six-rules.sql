-- The sentences of thirty-six-rules.merit. {leads}, {activities} and {results} stand for files.
COPY (
WITH
lead AS (
    SELECT id, lower("job title") AS title, lower(email) AS email, lower(country) AS country,
        lower(industry) AS industry, employees, revenue, created, "renewal date" AS renewal, unsubscribed, customer
    FROM read_csv('{leads}', header = true, delim = ',', quote = '"', columns = {
        'id': 'VARCHAR', 'first name': 'VARCHAR', 'last name': 'VARCHAR', 'job title': 'VARCHAR', 'email': 'VARCHAR',
        'country': 'VARCHAR', 'industry': 'VARCHAR', 'employees': 'BIGINT', 'revenue': 'BIGINT', 'created': 'DATE',
        'renewal date': 'DATE', 'unsubscribed': 'BOOLEAN', 'customer': 'BOOLEAN', 'city': 'VARCHAR',
        'phone': 'VARCHAR', 'website': 'VARCHAR', 'source': 'VARCHAR', 'campaign': 'VARCHAR', 'language': 'VARCHAR',
        'owner': 'VARCHAR'})
),
done AS (
    SELECT id,
        sum(round(20 * pow(0.5, age // 30), 4)) FILTER (activity = 'webinar attended') AS webinars,
        sum(greatest(15 - 5 * (age // 30), 0))
            FILTER (activity = 'page visited' AND age <= 90 AND lower(url) LIKE '%/pricing%') AS pricing,
        -- Distinct days and months as bits: counting them as DISTINCT takes many times as long.
        bit_count(bit_or(1::BIGINT << least(age, 62)) FILTER (activity = 'page visited' AND seconds > 120 AND age <= 30))
            AS long_days,
        count(*) FILTER (activity = 'page visited' AND age <= 30) AS recent_pages,
        bit_count(bit_or(1::BIGINT << least(age, 62)) FILTER (activity = 'page visited' AND age <= 60)) AS page_days,
        avg(seconds) FILTER (activity = 'page visited') AS average_seconds,
        len(list_distinct(list(lower(title)) FILTER (activity = 'email opened' AND age <= 90))) AS mails,
        bit_count(bit_or(1::BIGINT << (12 * (2026 - year("at")) + 11 - month("at")))
            FILTER (activity = 'email clicked')) AS click_months,
        count(*) FILTER (activity = 'demo requested' AND age <= 60) AS demos,
        sum(CASE WHEN lower(title) LIKE '%whitepaper%' THEN 5 WHEN lower(title) LIKE '%case study%' THEN 8 ELSE 2 END)
            FILTER (activity = 'content downloaded') AS contents,
        sum(amount) FILTER (activity = 'purchase made' AND "at" >= DATE '2026-11-21' - INTERVAL 1 YEAR) AS bought,
        min(age) FILTER (activity = 'email opened') AS mail_age,
        min(age) FILTER (activity = 'page visited') AS page_age,
        min(age) AS any_age
    FROM (
        SELECT "lead id" AS id, DATE '2026-11-21' - "at"::DATE AS age, *
        FROM read_csv('{activities}', header = true, delim = ',', quote = '"', columns = {
            'lead id': 'VARCHAR', 'activity': 'VARCHAR', 'at': 'TIMESTAMP', 'url': 'VARCHAR', 'seconds': 'BIGINT',
            'title': 'VARCHAR', 'amount': 'BIGINT'})
        WHERE "at" <= TIMESTAMP '2026-11-21 09:00:00'
    )
    GROUP BY id
),
-- LEAST and GREATEST pass over NULL.
scored AS (
    SELECT lead.id,
        (CASE WHEN lead.title LIKE '%chief%' THEN 30 ELSE 0 END
        + CASE WHEN lead.title LIKE '%director%' THEN 25 ELSE 0 END
        + CASE WHEN lead.title LIKE '%vp%' OR lead.title LIKE '%vice president%' OR lead.title LIKE '%head of%'
            THEN 20 ELSE 0 END
        + CASE WHEN lead.title LIKE '%manager%' AND employees >= 200 THEN 10 ELSE 0 END
        + CASE WHEN lead.title LIKE 'senior%' THEN 5 ELSE 0 END
        - CASE WHEN lead.title LIKE '%intern%' OR lead.title LIKE '%student%' OR lead.title LIKE '%assistant%'
            THEN 15 ELSE 0 END
        + CASE WHEN lead.title LIKE '%sales' THEN 8 ELSE 0 END
        + CASE WHEN lead.title LIKE '%marketing%' OR lead.title LIKE '%growth%' THEN 7 ELSE 0 END
        + CASE WHEN country IN ('germany', 'france', 'austria', 'switzerland') THEN 20 ELSE 0 END
        - CASE WHEN country = 'atlantis' THEN 5 ELSE 0 END
        + CASE WHEN industry = 'software' THEN 12 ELSE 0 END
        + CASE WHEN industry LIKE '%services%' THEN 6 ELSE 0 END
        + CASE WHEN email LIKE '%.edu' THEN 9 ELSE 0 END
        - CASE WHEN email LIKE '%@mail.example%' THEN 20 ELSE 0 END
        + CASE WHEN employees >= 1000 THEN 30 ELSE 0 END
        + CASE WHEN employees BETWEEN 50 AND 999 THEN 15 ELSE 0 END
        + CASE WHEN revenue > 5000000 AND employees < 500 THEN 10 ELSE 0 END
        + CASE WHEN created BETWEEN DATE '2026-11-21' - 90 AND DATE '2026-11-21' THEN 11 ELSE 0 END
        + CASE WHEN renewal BETWEEN DATE '2026-11-21' AND DATE '2026-11-21' + 30 AND customer THEN 13 ELSE 0 END
        - CASE WHEN unsubscribed AND NOT customer THEN 40 ELSE 0 END
        + least(2 * (coalesce(employees, 0) // 500), 10)
        + CASE WHEN revenue BETWEEN 1000000 AND 5000000 THEN 5 ELSE 0 END
        - CASE WHEN industry IS NULL THEN 6 ELSE 0 END)::DECIMAL(18, 4) AS fit,
        (coalesce(webinars, 0)
        + least(coalesce(pricing, 0), 60)
        + least(coalesce(long_days, 0), 20)
        + CASE WHEN recent_pages >= 5 THEN 10 ELSE 0 END
        + CASE WHEN page_days >= 3 THEN 8 ELSE 0 END
        + CASE WHEN average_seconds > 90 THEN 5 ELSE 0 END
        + least(coalesce(mails, 0), 10)
        + least(2 * coalesce(click_months, 0), 15)
        + CASE WHEN demos > 0 THEN 40 ELSE 0 END
        + least(coalesce(contents, 0), 30)
        + CASE WHEN bought >= 1000 THEN 12 ELSE 0 END
        - CASE WHEN coalesce(mail_age, 999) > 45 AND coalesce(page_age, 999) > 45 THEN 10 ELSE 0 END
        - least(5 * (greatest(coalesce(any_age, DATE '2026-11-21' - created, 0), 0) // 30), 20)
        )::DECIMAL(18, 4) AS engagement
    FROM lead LEFT JOIN done USING (id)
)
SELECT id, fit, engagement, fit + engagement AS total FROM scored
) TO '{results}' (FORMAT csv, HEADER);
