namespace MigrationDomain.Calendars;

/// <summary>The bank holidays of Scotland, 2012 to 2028, in the order and with the names of GOV.UK; (s) marks a substitute day.</summary>
internal static class ScotlandRows
{
    internal const string Text = """
        2012-01-02 2nd January
        2012-01-03 New Year’s Day (s)
        2012-04-06 Good Friday
        2012-05-07 Early May bank holiday
        2012-06-04 Spring bank holiday (s)
        2012-06-05 Queen’s Diamond Jubilee
        2012-08-06 Summer bank holiday
        2012-11-30 St Andrew’s Day
        2012-12-25 Christmas Day
        2012-12-26 Boxing Day

        2013-01-01 New Year’s Day
        2013-01-02 2nd January
        2013-03-29 Good Friday
        2013-05-06 Early May bank holiday
        2013-05-27 Spring bank holiday
        2013-08-05 Summer bank holiday
        2013-12-02 St Andrew’s Day (s)
        2013-12-25 Christmas Day
        2013-12-26 Boxing Day

        2014-01-01 New Year’s Day
        2014-01-02 2nd January
        2014-04-18 Good Friday
        2014-05-05 Early May bank holiday
        2014-05-26 Spring bank holiday
        2014-08-04 Summer bank holiday
        2014-12-01 St Andrew’s Day (s)
        2014-12-25 Christmas Day
        2014-12-26 Boxing Day

        2015-01-01 New Year’s Day
        2015-01-02 2nd January
        2015-04-03 Good Friday
        2015-05-04 Early May bank holiday
        2015-05-25 Spring bank holiday
        2015-08-03 Summer bank holiday
        2015-11-30 St Andrew’s Day
        2015-12-25 Christmas Day
        2015-12-28 Boxing Day (s)

        2016-01-01 New Year’s Day
        2016-01-04 2nd January (s)
        2016-03-25 Good Friday
        2016-05-02 Early May bank holiday
        2016-05-30 Spring bank holiday
        2016-08-01 Summer bank holiday
        2016-11-30 St Andrew’s Day
        2016-12-26 Boxing Day
        2016-12-27 Christmas Day (s)

        2017-01-02 2nd January
        2017-01-03 New Year’s Day (s)
        2017-04-14 Good Friday
        2017-05-01 Early May bank holiday
        2017-05-29 Spring bank holiday
        2017-08-07 Summer bank holiday
        2017-11-30 St Andrew’s Day
        2017-12-25 Christmas Day
        2017-12-26 Boxing Day

        2018-01-01 New Year’s Day
        2018-01-02 2nd January
        2018-03-30 Good Friday
        2018-05-07 Early May bank holiday
        2018-05-28 Spring bank holiday
        2018-08-06 Summer bank holiday
        2018-11-30 St Andrew’s Day
        2018-12-25 Christmas Day
        2018-12-26 Boxing Day

        2019-01-01 New Year’s Day
        2019-01-02 2nd January
        2019-04-19 Good Friday
        2019-05-06 Early May bank holiday
        2019-05-27 Spring bank holiday
        2019-08-05 Summer bank holiday
        2019-12-02 St Andrew’s Day (s)
        2019-12-25 Christmas Day
        2019-12-26 Boxing Day

        2020-01-01 New Year’s Day
        2020-01-02 2nd January
        2020-04-10 Good Friday
        2020-05-08 Early May bank holiday (VE day)
        2020-05-25 Spring bank holiday
        2020-08-03 Summer bank holiday
        2020-11-30 St Andrew’s Day
        2020-12-25 Christmas Day
        2020-12-28 Boxing Day (s)

        2021-01-01 New Year’s Day
        2021-01-04 2nd January (s)
        2021-04-02 Good Friday
        2021-05-03 Early May bank holiday
        2021-05-31 Spring bank holiday
        2021-08-02 Summer bank holiday
        2021-11-30 St Andrew’s Day
        2021-12-27 Christmas Day (s)
        2021-12-28 Boxing Day (s)

        2022-01-03 New Year’s Day (s)
        2022-01-04 2nd January (s)
        2022-04-15 Good Friday
        2022-05-02 Early May bank holiday
        2022-06-02 Spring bank holiday
        2022-06-03 Platinum Jubilee bank holiday
        2022-08-01 Summer bank holiday
        2022-09-19 Bank Holiday for the State Funeral of Queen Elizabeth II
        2022-11-30 St Andrew’s Day
        2022-12-26 Boxing Day
        2022-12-27 Christmas Day (s)

        2023-01-02 New Year’s Day (s)
        2023-01-03 2nd January (s)
        2023-04-07 Good Friday
        2023-05-01 Early May bank holiday
        2023-05-08 Bank holiday for the coronation of King Charles III
        2023-05-29 Spring bank holiday
        2023-08-07 Summer bank holiday
        2023-11-30 St Andrew’s Day
        2023-12-25 Christmas Day
        2023-12-26 Boxing Day

        2024-01-01 New Year’s Day
        2024-01-02 2nd January
        2024-03-29 Good Friday
        2024-05-06 Early May bank holiday
        2024-05-27 Spring bank holiday
        2024-08-05 Summer bank holiday
        2024-12-02 St Andrew’s Day (s)
        2024-12-25 Christmas Day
        2024-12-26 Boxing Day

        2025-01-01 New Year’s Day
        2025-01-02 2nd January
        2025-04-18 Good Friday
        2025-05-05 Early May bank holiday
        2025-05-26 Spring bank holiday
        2025-08-04 Summer bank holiday
        2025-12-01 St Andrew’s Day (s)
        2025-12-25 Christmas Day
        2025-12-26 Boxing Day

        2026-01-01 New Year’s Day
        2026-01-02 2nd January
        2026-04-03 Good Friday
        2026-05-04 Early May bank holiday
        2026-05-25 Spring bank holiday
        2026-06-15 World Cup bank holiday
        2026-08-03 Summer bank holiday
        2026-11-30 St Andrew’s Day
        2026-12-25 Christmas Day
        2026-12-28 Boxing Day (s)

        2027-01-01 New Year’s Day
        2027-01-04 2nd January (s)
        2027-03-26 Good Friday
        2027-05-03 Early May bank holiday
        2027-05-31 Spring bank holiday
        2027-08-02 Summer bank holiday
        2027-11-30 St Andrew’s Day
        2027-12-27 Christmas Day (s)
        2027-12-28 Boxing Day (s)

        2028-01-03 New Year’s Day (s)
        2028-01-04 2nd January (s)
        2028-04-14 Good Friday
        2028-05-01 Early May bank holiday
        2028-05-29 Spring bank holiday
        2028-08-07 Summer bank holiday
        2028-11-30 St Andrew’s Day
        2028-12-25 Christmas Day
        2028-12-26 Boxing Day
        """;
}
