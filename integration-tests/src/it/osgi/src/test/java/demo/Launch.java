package demo;

import io.github.connectconfig.ConnectConfig;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** Starts Felix with this project's bundle and the library's jar, and calls the bundle. */
public final class Launch {
  private Launch() {}

  public static void main(String[] arguments) throws Exception {
    Framework framework = ServiceLoader.load(FrameworkFactory.class)
        .iterator()
        .next()
        .newFramework(Map.of(
            Constants.FRAMEWORK_STORAGE, arguments[1],
            Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT));
    framework.start();
    try {
      String library = ConnectConfig.class.getProtectionDomain().getCodeSource().getLocation().toString();
      List<Bundle> bundles = List.of(
          framework.getBundleContext().installBundle(library),
          framework.getBundleContext().installBundle("file:" + arguments[0]));
      for (Bundle bundle : bundles) {
        bundle.start();
        System.out.println("bundle " + bundle.getSymbolicName() + " " + bundle.getVersion());
      }
      Class<?> visit = bundles.get(1).loadClass("demo.Visit");
      System.out.println("in Felix: " + ((Supplier<?>) visit.getConstructor().newInstance()).get());
    } finally {
      framework.stop();
      framework.waitForStop(0);
    }
  }
}
