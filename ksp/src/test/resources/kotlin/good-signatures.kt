
import io.github.connectconfig.ConnectConfig
import java.net.URI

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback",
    scopes = ["read_vin"],
)
interface Fleet {
    fun authorize(state: String): URI

    fun <T : Comparable<T>> pick(values: List<T>, more: Map<String, CharSequence>, action: (String) -> Unit): T =
        values.max()

    fun bytes(array: IntArray, words: Array<String>, lists: Array<List<CharSequence>>, any: Any?): Int? = 1

    fun unit(count: Int, long: Long?, char: Char) {}

    fun entry(entry: Map.Entry<String, Int>, mutable: MutableList<out Number>): Nothing? = null

    fun into(list: MutableList<in Number>, comparator: Comparator<in String>): Set<CharSequence> = emptySet()

    suspend fun later(state: String): URI = authorize(state)

    fun String.with(count: Int): String = this

    val home: String get() = "home"

    var changing: List<String>
        get() = emptyList()
        set(value) {}

    val Int.squared: Int get() = this * this

    fun <A, B> both(a: A, b: B): Pair<A, B> where A : CharSequence, A : Comparable<A> = a to b

    fun inner(type: Inner.Deep): Inner = Inner()

    class Inner {
        enum class Deep { ONE }
    }
}
