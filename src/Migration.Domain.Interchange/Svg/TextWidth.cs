using System.Globalization;
using System.Text;

namespace MigrationDomain.Interchange.Svg;

/// <summary>How wide a text may come out: never less than in Arial, Liberation Sans or DejaVu Sans, whichever the viewer has.</summary>
internal static class TextWidth
{
    private const double BoldFactor = 1.13;

    // Hundredths of the font's size, for the characters from the space to the tilde.
    private static readonly byte[] Ascii = Table();

    public static double Of(string text, double size, bool isBold)
    {
        int hundredths = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            hundredths += Of(rune);
        }

        return hundredths * size / 100 * (isBold ? BoldFactor : 1);
    }

    private static int Of(Rune rune) => rune.Value switch
    {
        >= ' ' and <= '~' => Ascii[rune.Value - ' '],
        '–' => 56,
        0xFDFA or 0xFDFB or 0xFDFD => 1_200,
        >= 0x12000 and < 0x12500 => 800,
        >= 0x1F000 => 145,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => 110,
    };

    private static byte[] Table()
    {
        byte[] widths = new byte['~' - ' ' + 1];
        (string Characters, byte Width)[] groups =
        [
            (" '/:;\\|,.-fijlI", 37), ("!\"()*[]`rtJ", 50), ("?_ckLsvxyz", 60), ("$0123456789abdeghnopqu{}FT", 64),
            ("ABEKPSVXYZ", 70), ("&CDGHNOQRU", 80), ("#+<=>^~wM", 88), ("%@mW", 102),
        ];
        foreach ((string characters, byte width) in groups)
        {
            foreach (char character in characters)
            {
                widths[character - ' '] = width;
            }
        }

        return widths;
    }
}
