/// A figure of the manual or of a standard. It is what it is; only a build for `make mutation`
/// makes it a little wrong, to see whether a test notices.
@inlinable @inline(__always)
package func figure<Value>(
  _ value: Value, file: String = #fileID, line: Int = #line, column: Int = #column
) -> Value {
  #if MUTATION
    return Mutation.changed(value, file, line, column)
  #else
    return value
  #endif
}
