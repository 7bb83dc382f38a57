// call: new FleetUrlFactory().authorize("s", "read_vin")
package demo;

import io.github.connectconfig.ApprovalPrompt;
import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.Mode;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@ConnectConfig(
    clientId = "8229df9f-91a0-4ff0-a1ae-a1f38ee24d07",
    redirectUri = "https://example.com/callback")
public interface Fleet {
    String authorize(String state, String... scopes);

    String byList(String state, List<String> scopes);

    String bySet(String state, Set<String> scopes);

    String byCollection(String state, Collection<String> scopes, String[] flags);

    URI boxed(String state, String[] scopes, Boolean singleSelect, ApprovalPrompt approvalPrompt, Mode mode);
}
