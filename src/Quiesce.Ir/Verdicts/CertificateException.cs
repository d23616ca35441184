namespace Quiesce.Ir.Verdicts;

/// <summary>A file is not a certificate of a system; the message says why, in a sentence.</summary>
public sealed class CertificateException(string message, Exception? inner = null) : Exception(message, inner);
