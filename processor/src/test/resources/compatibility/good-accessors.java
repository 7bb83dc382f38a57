// config: demo.Accessors
package demo;

import io.github.connectconfig.ConnectConfig;
import io.github.connectconfig.ApprovalPrompt;
import io.github.connectconfig.Mode;
import java.net.URI;
import java.util.Collection;
import java.util.List;

@ConnectConfig(
    )
public interface Accessors {
  String clientId();

  URI redirectUri();

  Collection<String> scopes();

  Mode mode();

  ApprovalPrompt approvalPrompt();

  String make();

  Boolean singleSelect();

  List<String> flags();

  String origin();
}
