namespace Quiesce.Sources;

/// <summary>Where a function that is named was found.</summary>
public enum FunctionPlace
{
    /// <summary>Where the spec says.</summary>
    There,
    /// <summary>In another file, under its name.</summary>
    Moved,
    /// <summary>Under another name: its text was recorded, and it is this, or nearly.</summary>
    Renamed,
    /// <summary>Nowhere.</summary>
    Gone,
    /// <summary>Not where it should be, and in more than one other file.</summary>
    Several,
    /// <summary>Nothing reads the language of its file.</summary>
    Unread,
}
