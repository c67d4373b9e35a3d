// What `push` keeps on the server for itself.

/** Fingerprint of a record as it was sent: not part of the graph, and left out of answers. */
export const HASH_PROPERTY = 'recordHash';
