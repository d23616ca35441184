using System.Text;
using System.Text.Unicode;
using Quiesce.Cli.Console;

namespace Quiesce.Cli.Specs;

/// <summary>A C# file as it was read.</summary>
/// <param name="Path">Its full path.</param>
sealed record SourceFile(string Path, byte[] Bytes, string Text)
{
    /// <summary>What the name of such a file ends with.</summary>
    public const string Extension = ".cs";

    /// <summary>Whether a word on a command line names such a file, be it there or not.</summary>
    public static bool IsNamed(string word) => word.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <exception cref="UserException">It cannot be read, or is no text.</exception>
    public static SourceFile Read(string path)
    {
        var bytes = Paths.ReadBytes(path);
        var text = Decode(path, bytes);
        if (text.Contains('\0'))
            throw Wrong(path, text.AsSpan(0, text.IndexOf('\0')).Count('\n'), "this is no text: there is a zero byte");
        return string.IsNullOrWhiteSpace(text)
            ? throw UserException.Input(
                $"{Paths.Shown(path)} is empty; 'quiesce new NAME' writes a file to start from.")
            : new(path, bytes, text);
    }

    // UTF-8, or what a byte order mark says.
    static string Decode(string path, byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes.AsSpan(2));
        if (bytes is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2));
        ReadOnlySpan<byte> content = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes;
        var characters = new char[content.Length];
        var status = Utf8.ToUtf16(content, characters, out var read, out var written, replaceInvalidSequences: false);
        return status == System.Buffers.OperationStatus.Done
            ? new string(characters, 0, written)
            : throw Wrong(path, content[..read].Count((byte)'\n'), content[..read].Contains((byte)0)
                ? "this is no text: there is a zero byte"
                : $"this is not UTF-8: there is a byte 0x{content[read]:X2}; save the file as UTF-8");
    }

    static UserException Wrong(string path, int linesAbove, string sentence) =>
        UserException.Input($"{Paths.Shown(path)}:{linesAbove + 1}: {sentence}.");
}
