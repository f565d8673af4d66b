using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

public sealed class NoticeTemplateTests
{
    [Fact]
    public void ToString_says_party_and_rule() => Some.Template.Notices.Select(notice => notice.ToString()).Should().Equal(
        "Prescription service: 35 calendar days before links-off, rolled to the preceding working day",
        "Document service: 5 clear working days before final-extract, rolled to the preceding working day");

    [Fact]
    public void Null_is_refused_by_name()
    {
        Action party = () => _ = new NoticeTemplate(new("x"), null!, "X", Some.GoLive, new(DateOffset.Days(1)));
        Action name = () => _ = new NoticeTemplate(new("x"), new("x"), "", Some.GoLive, new(DateOffset.Days(1)));
        Action change = () => _ = new NoticeTemplate(new("x"), new("x"), "X", null!, new(DateOffset.Days(1)));
        Action period = () => _ = new NoticeTemplate(new("x"), new("x"), "X", Some.GoLive, null!);
        party.Should().Throw<ArgumentNullException>().WithParameterName("party");
        name.Should().Throw<ArgumentException>().WithParameterName("partyName");
        change.Should().Throw<ArgumentNullException>().WithParameterName("change");
        period.Should().Throw<ArgumentNullException>().WithParameterName("period");
    }
}
