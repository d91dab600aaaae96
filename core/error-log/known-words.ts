/**
 * The words that may stand in the log of errors: those of which browsers, libraries and Ebb itself make their
 * messages. None is a given name, and whatever isn't here is left out, whoever wrote it.
 */
const words = `
a access active added after again aborted all allowed already an and answer any are argument arguments array as
async at attempt available
be because been before being blocked boolean browser by
call called calls can can't cannot channel clone closed closing code connection constructor content context
convert could couldn't created
data database date deleted denied did didn't different disk does doesn't
element empty end error errors exceeded execute existing existed expected extension
failed field fields file find finished first for found from full function
get given handle handler had has have
id if in index input instance instead internal into invalid invalidated is isn't it item iterable its
json
large larger last left length less limit lists lock longer
many maximum message messages method minimum missing module more mutation
name new no not nothing null number
object of on one only open opened operation option options or origin other out
parameter parse parsing path pattern patterns permission people permissions port pending promise properties
property provided
quota
range read reading receive received receiving refused register registered rejected request requested required
response returned running
same schema script scripts security set should size small space specified state storage store string
such support supported symbol syntax
tab tabs terminated than that the there this thrown time timed to token too transaction type
unable undefined unexpected unexpectedly unhandled union unique unknown unrecognized unsupported update upgrade
url used
valid value values version versions
was were when which while with within without write
`;

/** Names that schemas and interfaces have. */
const names = `
invalid_type invalid_value invalid_format invalid_union invalid_key invalid_element unrecognized_keys
too_big too_small not_multiple_of custom
idbdatabase idbfactory idbindex idbkeyrange idbobjectstore idbopendbrequest idbrequest idbtransaction
indexeddb getall getallfromindex objectstore objectstorenames put add clear delete deletedatabase
storagearea storage.local storage.session quota_bytes runtime.sendmessage sendmessage
registercontentscripts updatecontentscripts unregistercontentscripts executescript insertcss removecss
domexception typeerror rangeerror
people moments thoughts snoozes writings plans closings passes settings aside
profiles site key alsoknownas surfaces archivedat addedat until passage choice revision moment person record
`;

/** Every word that is kept, in small letters. */
export const knownWords: ReadonlySet<string> = new Set(`${words} ${names}`.trim().split(/\s+/));
