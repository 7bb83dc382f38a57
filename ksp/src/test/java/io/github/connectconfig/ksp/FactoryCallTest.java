package io.github.connectconfig.ksp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kotlin code calls the factories that KSP generated for it. */
class FactoryCallTest {
    @TempDir
    private Path folder;

    @Test
    void propertiesAreAccessorsAndFunctionsBuildUrls() {
        KotlinBuild build = build(Map.of("demo/Fleet.kt", """
                package demo

                import io.github.connectconfig.ConnectConfig
                import io.github.connectconfig.Mode
                import io.github.connectconfig.Permission
                import java.net.URI

                private const val VIN = "vin"

                @ConnectConfig(
                    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
                    scopes = ["read_$VIN", Permission.REQUIRED + Permission.READ_ODOMETER, "read_${Fleet.FUEL}"],
                    mode = Mode.SIMULATED,
                )
                interface Fleet {
                    val redirectUri: URI
                    val isSingleSelect: Boolean?

                    fun authorize(state: String, user: String?): URI

                    fun withFlags(state: String, flags: List<String>, vararg scopes: String): String

                    fun twice(state: String) = listOf(authorize(state, null), authorize(state, "u"))

                    companion object {
                        const val FUEL = "fuel"
                    }
                }
                """, "demo/Caller.kt", """
                package demo

                import java.net.URI

                private val fleet: Fleet = FleetUrlFactory(URI("https://example.com/callback"), null)

                fun twice() = fleet.twice("s").joinToString("\\n")

                fun flags() = fleet.withFlags("s", listOf("country:DE"), "read_battery").substringAfter("mode=simulated")
                """));
        assertThat(build.errors()).isEmpty();
        assertThat((String) build.call("demo.CallerKt", "twice")).isEqualTo("""
                        https://connect.smartcar.com/oauth/authorize?client_id=8229df9f-91a0-4ff0-a1ae-a1f38ee24d07\
                        &response_type=code&scope=read_vin%20required%3Aread_odometer%20read_fuel&mode=simulated\
                        &redirect_uri=https%3A%2F%2Fexample.com%2Fcallback&state=s
                        https://connect.smartcar.com/oauth/authorize?client_id=8229df9f-91a0-4ff0-a1ae-a1f38ee24d07\
                        &response_type=code&scope=read_vin%20required%3Aread_odometer%20read_fuel&mode=simulated\
                        &redirect_uri=https%3A%2F%2Fexample.com%2Fcallback&state=s&user=u""");
        assertThat(build.call("demo.CallerKt", "flags"))
                .isEqualTo(
                        "&redirect_uri=https%3A%2F%2Fexample.com%2Fcallback&scope=read_vin%20required%3Aread_odometer"
                                + "%20read_fuel%20read_battery&flags=country%3ADE&state=s");
    }

    private KotlinBuild build(Map<String, String> sources) {
        KspRun ksp = KspRun.standard();
        KspRun.Outcome outcome = ksp.run(folder, sources);
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.success()).isTrue();
        return KotlinBuild.compile(ksp, outcome);
    }
}
