using System.IO.Compression;
using System.Text;

namespace Quiesce.Logs.Reading;

/// <summary>The bytes of a log as text: what is compressed is unpacked, and what is no text is told from it.</summary>
public static class LogInput
{
    const int HeadLength = 4096;

    // Without it the library takes a compressed file that is cut off for a shorter one.
    static LogInput() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);

    /// <summary>Reads only as much as is asked of the reader.</summary>
    /// <exception cref="LogException">It is empty, or no text.</exception>
    public static TextReader Open(Stream bytes)
    {
        var buffered = new BufferedStream(new HeadStream(bytes, out var head), 1 << 16);
        if (head.Length == 0)
            throw new LogException("is empty");
        if (head is [0x1f, 0x8b, ..])
        {
            var unpacked = new GZipStream(buffered, CompressionMode.Decompress);
            try
            {
                buffered = new BufferedStream(new HeadStream(unpacked, out head), 1 << 16);
            }
            catch (InvalidDataException)
            {
                throw new LogException("is not what its first bytes say, gzip");
            }
            if (head.Length == 0)
                throw new LogException("is empty inside its gzip");
        }
        if (head is [0x17, 0x08, 0x44, ..])
            throw new LogException("is what trace-cmd records: give what 'trace-cmd report' prints of it");
        if (head.AsSpan().StartsWith("PERFILE2"u8))
            throw new LogException("is what perf records: give what 'perf script' prints of it");
        if (head.Contains((byte)0))
            throw new LogException("is binary, not the text of a trace");
        return new StreamReader(buffered, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, 1 << 16);
    }

    // The first bytes, looked at and read again.
    sealed class HeadStream : Stream
    {
        readonly Stream inner;
        readonly byte[] head;
        int position;

        public HeadStream(Stream inner, out byte[] head)
        {
            this.inner = inner;
            var buffer = new byte[HeadLength];
            // One read alone: of a pipe that is still written to, more may come much later.
            this.head = head = buffer[..inner.Read(buffer)];
        }

        public override int Read(Span<byte> buffer)
        {
            if (position == head.Length)
                return inner.Read(buffer);
            var length = Math.Min(buffer.Length, head.Length - position);
            head.AsSpan(position, length).CopyTo(buffer);
            position += length;
            return length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
