using System.Text;
using MigrationDomain.Rules;

namespace MigrationDomain.Interchange.Hostile;

/// <summary>Documents with bytes changed at random: every reader answers, and never with an exception.</summary>
public sealed class MutationTests
{
    private const int Mutations = 20_000;

    public static TheoryData<string> Names => Readers.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_reader_answers_whatever_the_bytes_are(string name)
    {
        Reader reader = Readers.All[name];
        byte[] sound = Encoding.UTF8.GetBytes(reader.Sound);
        reader.Faults(sound).Should().BeEmpty();
        Dice dice = new(2026);
        int refused = 0;
        for (int i = 0; i < Mutations; i++)
        {
            byte[] mutated = Mutated(sound, dice);
            foreach (Fault fault in Answer(reader, mutated))
            {
                IsForPeople(fault).Should().BeTrue($"'{fault.Where}: {fault.Message}' is shown to people");
                refused++;
            }
        }

        refused.Should().BeGreaterThan(Mutations / 10, "a check that refuses nothing checks nothing");
    }

    private static Fault[] Answer(Reader reader, byte[] bytes)
    {
        try
        {
            return reader.Faults(bytes);
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"These bytes are not answered: {Convert.ToBase64String(bytes)}", fault);
        }
    }

    private static byte[] Mutated(byte[] sound, Dice dice)
    {
        List<byte> bytes = [.. sound];
        for (int changes = 1 + dice.Next(3); changes > 0; changes--)
        {
            int place = dice.Next(bytes.Count);
            int length = Math.Min(1 + dice.Next(12), bytes.Count - place);
            switch (dice.Next(6))
            {
                case 0:
                    bytes[place] = (byte)dice.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(place, length);
                    break;
                case 2:
                    bytes.InsertRange(place, bytes.GetRange(place, length));
                    break;
                case 3:
                    bytes.Insert(place, (byte)"{}[]\",:;0-\n\r\\=T"[dice.Next(15)]);
                    break;
                case 4:
                    bytes.InsertRange(place, bytes.GetRange(dice.Next(bytes.Count - length + 1), length));
                    break;
                default:
                    bytes[place] ^= (byte)(1 << dice.Next(8));
                    break;
            }

            if (bytes.Count == 0)
            {
                bytes.Add((byte)'{');
            }
        }

        return [.. bytes];
    }

    private static bool IsForPeople(Fault fault) =>
        !string.IsNullOrWhiteSpace(fault.Where) && fault.Message.EndsWith('.') && !$"{fault.Where}{fault.Message}".Any(char.IsControl) && fault.Message.Length < 2_000;
}
