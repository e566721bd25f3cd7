package org.rashomon.account.read;

/// What comes of one thing that was to be read.
public sealed interface Input permits Capture, Unreadable, PassedOver {}
