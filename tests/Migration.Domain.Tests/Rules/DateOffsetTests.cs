namespace MigrationDomain.Rules;

public sealed class DateOffsetTests
{
    [Theory]
    [InlineData(OffsetUnit.Days, 1, "1 calendar day")]
    [InlineData(OffsetUnit.Days, 45, "45 calendar days")]
    [InlineData(OffsetUnit.WorkingDays, 1, "1 working day")]
    [InlineData(OffsetUnit.WorkingDays, 0, "0 working days")]
    [InlineData(OffsetUnit.Weeks, 1, "1 week")]
    [InlineData(OffsetUnit.Weeks, 16, "16 weeks")]
    [InlineData(OffsetUnit.Months, 1, "1 month")]
    [InlineData(OffsetUnit.Months, 3, "3 months")]
    [InlineData(OffsetUnit.Hours, 1, "1 hour")]
    [InlineData(OffsetUnit.Hours, 72, "72 hours")]
    public void ToString_says_amount_and_unit(OffsetUnit unit, int amount, string words) =>
        DateOffset.Of(amount, unit).ToString().Should().Be(words);

    [Fact]
    public void Each_unit_has_its_own_way_to_be_made()
    {
        DateOffset.Days(2).Should().Be(DateOffset.Of(2, OffsetUnit.Days));
        DateOffset.WorkingDays(2).Should().Be(DateOffset.Of(2, OffsetUnit.WorkingDays));
        DateOffset.Weeks(2).Should().Be(DateOffset.Of(2, OffsetUnit.Weeks));
        DateOffset.Months(2).Should().Be(DateOffset.Of(2, OffsetUnit.Months));
        DateOffset.Hours(2).Should().Be(DateOffset.Of(2, OffsetUnit.Hours));
    }

    [Fact]
    public void The_default_is_no_day() => default(DateOffset).Should().Be(DateOffset.Days(0));

    [Fact]
    public void Seven_days_are_not_a_week() => DateOffset.Days(7).Should().NotBe(DateOffset.Weeks(1));

    [Theory]
    [InlineData(OffsetUnit.Days, 36_600)]
    [InlineData(OffsetUnit.WorkingDays, 36_600)]
    [InlineData(OffsetUnit.Weeks, 5_200)]
    [InlineData(OffsetUnit.Months, 1_200)]
    [InlineData(OffsetUnit.Hours, 878_400)]
    public void Of_takes_a_hundred_years_and_no_more(OffsetUnit unit, int most)
    {
        DateOffset.Of(most, unit).Amount.Should().Be(most);
        Action more = () => DateOffset.Of(most + 1, unit);
        more.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("amount");
    }

    [Fact]
    public void Of_refuses_a_negative_amount()
    {
        Action negative = () => DateOffset.WorkingDays(-3);
        negative.Should().Throw<ArgumentOutOfRangeException>().WithMessage(
            "An offset of -3 working days is out of range. Use 0 to 36600; the rule says whether it counts before or after. (Parameter 'amount')");
    }

    [Fact]
    public void Of_refuses_a_unit_that_is_none()
    {
        Action unknown = () => DateOffset.Of(3, (OffsetUnit)7);
        unknown.Should().Throw<ArgumentOutOfRangeException>().WithMessage(
            "'7' is not a unit. Use one of Days, WorkingDays, Weeks, Months, Hours. (Parameter 'unit')");
    }
}
