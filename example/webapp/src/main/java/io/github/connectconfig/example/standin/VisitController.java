package io.github.connectconfig.example.standin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Serves the pages of a visit, from the application's request to the redirect back. */
@Controller
class VisitController {
    private final Registration registration;
    private final RequestReader reader;
    private final Memory memory;

    VisitController(Registration registration, RequestReader reader, Memory memory) {
        this.registration = registration;
        this.reader = reader;
        this.memory = memory;
    }

    @GetMapping("/oauth/authorize")
    String authorize(HttpServletRequest request) {
        return page(memory.start(reader.authorize(request.getQueryString())));
    }

    @GetMapping("/oauth/reauthenticate")
    String reauthenticate(HttpServletRequest request) {
        return page(memory.start(reader.reauthenticate(request.getQueryString())));
    }

    @GetMapping("/visits/{id}")
    String show(@PathVariable String id, Model model) {
        return show(id, memory.visit(id), null, model);
    }

    @PostMapping("/visits/{id}/brand")
    String brand(@PathVariable String id, @RequestParam(defaultValue = "") String make) {
        Visit visit = memory.visit(id);
        if (visit.step() == Visit.Step.BRAND && registration.brands().containsKey(make)) {
            memory.update(id, visit.withMake(make));
        }
        return page(id);
    }

    @PostMapping("/visits/{id}/login")
    String login(@PathVariable String id, @RequestParam(defaultValue = "") String email, Model model) {
        Visit visit = memory.visit(id);
        if (visit.step() != Visit.Step.LOGIN) {
            return page(id);
        }
        String entered = email.strip();
        if (entered.length() > 254 || !entered.matches("[^@\\s]+@[^@\\s]+")) {
            model.addAttribute("entered", entered);
            return show(id, visit, "Enter an e-mail address, such as owner@example.com.", model);
        }
        Visit loggedIn = visit.withEmail(entered);
        memory.update(id, loggedIn);
        return asked(loggedIn).isEmpty() ? back(id, loggedIn.success()) : page(id);
    }

    @PostMapping("/visits/{id}/decision")
    String decide(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") Set<String> permissions,
            @RequestParam(defaultValue = "") Set<String> vehicles,
            Model model) {
        Visit visit = memory.visit(id);
        if (visit.step() != Visit.Step.PERMISSIONS) {
            return page(id);
        }
        if (decision.equals("deny")) {
            return fail(id, visit, Ending.ACCESS_DENIED);
        }
        Set<String> owned = new HashSet<>();
        vehicles(visit).forEach(vehicle -> owned.add(vehicle.vin()));
        owned.retainAll(vehicles);
        if (owned.isEmpty()) {
            return show(id, visit, "Choose a vehicle.", model);
        }
        if (owned.size() > 1 && visit.request().singleSelect()) {
            return show(id, visit, "Choose one vehicle only.", model);
        }
        Set<String> granted = new HashSet<>();
        asked(visit).forEach((permission, required) -> {
            if (required || permissions.contains(permission)) {
                granted.add(permission);
            }
        });
        memory.approve(visit, granted);
        return back(id, visit.success());
    }

    /** Ends Tesla's permission updates once the owner has granted all permissions, without a redirect back. */
    @PostMapping("/visits/{id}/grant")
    String grant(@PathVariable String id, @RequestParam(defaultValue = "") Set<String> permissions, Model model) {
        Visit visit = memory.visit(id);
        if (visit.step() != Visit.Step.TESLA) {
            return page(id);
        }
        if (!permissions.containsAll(visit.request().scopes().keySet())) {
            return show(id, visit, "Grant all of them to go on.", model);
        }
        memory.end(id);
        return "redirect:/granted";
    }

    @GetMapping("/granted")
    String granted(Model model) {
        model.addAttribute("registration", registration);
        return "granted";
    }

    /** Ends the visit, because the owner goes back or the tester chose an ending. */
    @PostMapping("/visits/{id}/end")
    String end(@PathVariable String id, @RequestParam(defaultValue = "") String outcome) {
        Visit visit = memory.visit(id);
        if (!visit.request().isSentBack()) {
            return page(id);
        }
        if (outcome.equals("forged") || outcome.equals("stateless")) {
            Map<String, String> parameters = visit.success();
            parameters.remove("state");
            if (outcome.equals("forged")) {
                parameters.put("state", "forged-by-the-tester");
            }
            return back(id, parameters);
        }
        for (Ending ending : Ending.values()) {
            if (ending.error().equals(outcome)) {
                return fail(id, visit, ending);
            }
        }
        return page(id);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refuse(Refusal refusal, Model model) {
        model.addAttribute("reasons", refusal.reasons());
        return "refused";
    }

    private String show(String id, Visit visit, String problem, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("visit", visit);
        model.addAttribute("registration", registration);
        model.addAttribute("problem", problem);
        model.addAttribute("endings", Ending.values());
        model.addAttribute("asked", asked(visit));
        if (visit.step() == Visit.Step.PERMISSIONS) {
            model.addAttribute("vehicles", vehicles(visit));
        }
        return visit.step().page();
    }

    /** Returns the permissions that were not approved before, or all if the application forces the prompt. */
    private Map<String, Boolean> asked(Visit visit) {
        Map<String, Boolean> asked = new LinkedHashMap<>(visit.request().scopes());
        if (!visit.request().isForced()) {
            asked.keySet().removeAll(memory.approved(visit));
        }
        return asked;
    }

    private List<Vehicle> vehicles(Visit visit) {
        Optional<String> vin = visit.request().vin();
        if (vin.isPresent()) {
            return List.of(registration.vehicle(vin.get()));
        }
        return new ArrayList<>(registration.vehicles(visit.make().orElseThrow()));
    }

    private String fail(String id, Visit visit, Ending ending) {
        boolean isAny = visit.make().isEmpty() && visit.request().vin().isEmpty();
        Vehicle vehicle =
                isAny ? registration.vehicles("AUDI").get(0) : vehicles(visit).get(0);
        return back(id, ending.parameters(visit, vehicle));
    }

    private String back(String id, Map<String, String> parameters) {
        memory.end(id);
        return "redirect:" + Query.append(registration.redirectUri(), parameters);
    }

    private static String page(String id) {
        return "redirect:/visits/" + id;
    }
}
