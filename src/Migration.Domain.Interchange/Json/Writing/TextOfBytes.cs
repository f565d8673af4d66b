using System.Buffers;
using System.Text;

namespace MigrationDomain.Interchange.Json.Writing;

/// <summary>Hands on UTF-8 as text, a piece at a time, so that a large document is never in memory as a whole.</summary>
/// <remarks>
/// A carriage return within a value is written <c>\r</c>, so every one that comes is the machine's way of ending a line, and is left out.
/// </remarks>
internal sealed class TextOfBytes(TextWriter output) : IBufferWriter<byte>
{
    private const int Piece = 16 << 10;

    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private byte[] _bytes = new byte[Piece];
    private char[] _chars = new char[Encoding.UTF8.GetMaxCharCount(Piece)];

    public void Advance(int count)
    {
        int most = Encoding.UTF8.GetMaxCharCount(count);
        if (_chars.Length < most)
        {
            _chars = new char[most];
        }

        int kept = 0;
        foreach (char c in _chars.AsSpan(0, _decoder.GetChars(_bytes, 0, count, _chars, 0)))
        {
            if (c != '\r')
            {
                _chars[kept++] = c;
            }
        }

        output.Write(_chars, 0, kept);
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_bytes.Length < sizeHint)
        {
            _bytes = new byte[sizeHint];
        }

        return _bytes;
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
