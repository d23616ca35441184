namespace Quiesce.Protocols.Kernel;

/// <summary>How far an inode is on its way out: inode->i_state.</summary>
public enum InodeState
{
    /// <summary>In use, or cached for its next user.</summary>
    InUse,
    /// <summary>I_WILL_FREE: iput_final() writes it back, without i_lock, before it is evicted.</summary>
    WillFree,
    /// <summary>I_FREEING: somebody evicts it, and nobody else gets a reference any more.</summary>
    Freeing,
    /// <summary>I_CLEAR: clear_inode() is behind it.</summary>
    Clear,
    /// <summary>destroy_inode(): its memory is gone.</summary>
    Destroyed,
}
