namespace Quiesce.Logs.Works;

/// <summary>A dictionary whose changes can be taken back; its values are not to change themselves.</summary>
sealed class Table<TKey, TValue>(Journal journal) where TKey : notnull where TValue : class
{
    readonly Dictionary<TKey, TValue> values = [];

    public int Count => values.Count;

    public IReadOnlyDictionary<TKey, TValue> All => values;

    /// <summary>Null if there is none. To set null removes.</summary>
    public TValue? this[TKey key]
    {
        get => values.GetValueOrDefault(key);
        set
        {
            if (journal.IsOn)
            {
                var before = values.GetValueOrDefault(key);
                journal.Note(() => Put(key, before));
            }
            Put(key, value);
        }
    }

    /// <summary>Not while something is tried.</summary>
    public void Clear() => values.Clear();

    void Put(TKey key, TValue? value)
    {
        if (value is null)
            values.Remove(key);
        else
            values[key] = value;
    }
}
