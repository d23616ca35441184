namespace Microsoft.Z3;

/// <summary>What a solver counted and measured.</summary>
public class Statistics : Z3Object
{
    internal unsafe Statistics(Context context, nint native)
        : base(context.Keep(native, &Native.Z3_stats_inc_ref, &Native.Z3_stats_dec_ref, Context.SmallWeight), native)
    {
    }

    /// <summary>The number of entries.</summary>
    public uint Size
    {
        get
        {
            var size = Native.Z3_stats_size(Context.Enter(), NativeObject);
            Context.Check();
            return size;
        }
    }

    public Entry[] Entries
    {
        get
        {
            var entries = new Entry[Size];
            var (context, native) = (Context.Enter(), NativeObject);
            for (uint i = 0; i < entries.Length; i++)
            {
                var key = Native.Text(Native.Z3_stats_get_key(context, native, i));
                entries[i] = Native.Z3_stats_is_uint(context, native, i) != 0
                    ? new(key, Native.Z3_stats_get_uint_value(context, native, i))
                    : new(key, Native.Z3_stats_get_double_value(context, native, i));
            }

            Context.Check();
            return entries;
        }
    }

    public string[] Keys => [.. Entries.Select(entry => entry.Key)];

    /// <summary>The entry of that name; null where there is none.</summary>
    public Entry? this[string key] => Entries.FirstOrDefault(entry => entry.Key == key);

    public override string ToString()
    {
        var text = Native.Text(Native.Z3_stats_to_string(Context.Enter(), NativeObject));
        Context.Check();
        return text;
    }

    /// <summary>A number with a name.</summary>
    public class Entry
    {
        internal Entry(string key, uint value) => (Key, UIntValue, IsUInt) = (key, value, true);

        internal Entry(string key, double value) => (Key, DoubleValue) = (key, value);

        public string Key { get; }

        public uint UIntValue { get; }

        public double DoubleValue { get; }

        public bool IsUInt { get; }

        public bool IsDouble => !IsUInt;

        public string Value => IsUInt ? $"{UIntValue}" : $"{DoubleValue}";

        public override string ToString() => $"{Key}: {Value}";
    }
}
