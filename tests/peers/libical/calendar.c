/* Prints what libical sees in the calendar on its standard input: a line for each thing, in parts set apart by tabs. */
#include <libical/ical.h>
#include <stdio.h>
#include <string.h>

static void show_time(struct icaltimetype time)
{
    time = icaltime_convert_to_zone(time, icaltimezone_get_utc_timezone());
    printf(time.is_date ? "\t%04d-%02d-%02d" : "\t%04d-%02d-%02dT%02d:%02d:%02dZ", time.year, time.month, time.day, time.hour, time.minute, time.second);
}

static void show_value(icalcomponent *component, const char *name)
{
    icalproperty *each = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY);
    while (each && strcmp(icalproperty_get_property_name(each), name) != 0)
        each = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY);
    printf("\t%s", each ? icalproperty_get_value_as_string(each) : "");
}

static void show_occurrence(icalcomponent *event, struct icaltime_span *span, void *moved)
{
    int is_date = icalcomponent_get_dtstart(event).is_date;
    printf("occurrence\t%s", icalcomponent_get_uid(event));
    show_time(icaltime_from_timet_with_zone(span->start, is_date, icaltimezone_get_utc_timezone()));
    show_time(icaltime_from_timet_with_zone(span->end, is_date, icaltimezone_get_utc_timezone()));
    show_value(event, "STATUS");
    show_value(event, "TRANSP");
    show_value(event, "X-MICROSOFT-CDO-BUSYSTATUS");
    if (moved)
        show_time(icalproperty_get_datetime_with_component(moved, event));
    putchar('\n');
}

static void show_event(icalcomponent *event)
{
    icalproperty *each;
    printf("event\t%s", icalcomponent_get_uid(event));
    show_time(icalcomponent_get_dtstart(event));
    show_time(icalcomponent_get_dtend(event));
    putchar('\n');
    for (each = icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY); each; each = icalcomponent_get_next_property(event, ICAL_RDATE_PROPERTY)) {
        /* RFC 5545, 3.8.5.2: an RDATE may have a zone. libical takes it for UTC when it repeats an event, so it is made UTC before. */
        struct icaldatetimeperiodtype date = icalproperty_get_rdate(each);
        date.time = icaltime_convert_to_zone(icalproperty_get_datetime_with_component(each, event), icaltimezone_get_utc_timezone());
        icalproperty_set_rdate(each, date);
    }

    icalcomponent_foreach_recurrence(event, icaltime_from_string("20260101T000000Z"), icaltime_from_string("20290101T000000Z"),
        show_occurrence, icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY));
}

static void show_property(icalcomponent *component, icalproperty *property)
{
    if (icalproperty_isa(property) == ICAL_XLICERROR_PROPERTY) {
        printf("error\t%s\n", icalproperty_get_xlicerror(property));
    } else if (icalproperty_isa(property) == ICAL_TRIGGER_PROPERTY) {
        printf("alarm\t%s\t%s\n", icalcomponent_get_uid(icalcomponent_get_parent(component)), icalproperty_get_value_as_string(property));
    } else if (icalproperty_isa(property) == ICAL_FREEBUSY_PROPERTY) {
        const char *type = icalproperty_get_parameter_as_string(property, "FBTYPE");
        struct icalperiodtype period = icalproperty_get_freebusy(property);
        printf("period\t%s", type ? type : "BUSY");
        show_time(period.start);
        show_time(icaltime_is_null_time(period.end) ? icaltime_add(period.start, period.duration) : period.end);
        putchar('\n');
    }
}

static void show(icalcomponent *component)
{
    icalproperty *property;
    icalcomponent *inner;
    for (property = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY); property; property = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY))
        show_property(component, property);
    if (icalcomponent_isa(component) == ICAL_VEVENT_COMPONENT)
        show_event(component);
    for (inner = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); inner; inner = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT))
        show(inner);
}

static char *line(char *buffer, size_t size, void *file) { return fgets(buffer, (int)size, file); }

int main(void)
{
    icalparser *parser = icalparser_new();
    icalparser_set_gen_data(parser, stdin);
    icalcomponent *calendar = icalparser_parse(parser, line);
    if (!calendar)
        return 1;
    icalrestriction_check(calendar);
    show(calendar);
    return 0;
}
